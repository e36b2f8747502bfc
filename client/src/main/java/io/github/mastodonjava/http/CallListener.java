package io.github.mastodonjava.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every call, and of every attempt to open a stream: for metrics, tracing and logs. Its
 * methods run in the thread that makes the call, so they should return soon; what they throw is
 * logged and changes nothing.
 */
public interface CallListener {
  /** An attempt ended, well or not. */
  default void called(CallEvent event) {}

  /** Elements of an answer could not be read and were left out. */
  default void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {}

  /**
   * The server announces the end of an endpoint; said once for each.
   *
   * @param deprecation the header {@code Deprecation} (RFC 9745): since when, as {@code @} and
   *     seconds since 1970
   * @param sunset the header {@code Sunset} (RFC 8594): the HTTP date from which it may be gone
   */
  default void deprecated(
      Endpoint<?> endpoint, @Nullable String deprecation, @Nullable String sunset) {}
}
