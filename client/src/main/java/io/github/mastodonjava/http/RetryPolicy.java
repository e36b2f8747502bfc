package io.github.mastodonjava.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a call that failed is sent again. A client that is told nothing uses the standard.
 */
@FunctionalInterface
public interface RetryPolicy {
  /** How long to wait before the next attempt; null for no other attempt. */
  @Nullable Duration delay(Attempt attempt);

  /**
   * Repeats what can be repeated without harm after a connection that failed and after 502, 503 and
   * 504: at most 4 attempts, exponential backoff with full jitter.
   */
  static Backoff standard() {
    return Backoff.STANDARD;
  }

  /** Never repeats anything. */
  static RetryPolicy none() {
    return attempt -> null;
  }
}
