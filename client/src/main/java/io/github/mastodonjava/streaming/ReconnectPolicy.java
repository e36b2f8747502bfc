package io.github.mastodonjava.streaming;

import io.github.mastodonjava.http.Attempt;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says whether and when a connection that broke, or could not be made, is made again. */
@FunctionalInterface
public interface ReconnectPolicy {
  /**
   * How long to wait; null for never, and then its subscriptions end.
   *
   * @param attempt its number counts from 1 since the connection last held for a minute; it has the
   *     status of an answer that was no stream, else the failure
   */
  @Nullable Duration delay(Attempt attempt);

  /**
   * After every failure of the network and every 5xx, with exponential backoff and full jitter, at
   * most 5 minutes; never after a 4xx but 408, 425 and 429. {@code Retry-After} is obeyed.
   */
  static ReconnectBackoff standard() {
    return ReconnectBackoff.STANDARD;
  }

  /** Never: the first failure ends the subscription. */
  static ReconnectPolicy never() {
    return attempt -> null;
  }
}
