package io.github.mastodonjava.streaming;

import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.http.Backoff;
import io.github.mastodonjava.http.RetryPolicy;
import java.time.Duration;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * {@link ReconnectPolicy#standard()} and its variations: {@code
 * ReconnectPolicy.standard().cap(ofMinutes(1))}.
 *
 * <p>Before attempt <i>n</i> it waits a random time between nothing and {@code base} ·
 * 2<sup><i>n</i>-1</sup>, but at most {@code cap}; where the server says {@code Retry-After}, at
 * least that, up to an hour.
 */
public final class ReconnectBackoff implements ReconnectPolicy {
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final Set<Integer> TEMPORARY = Set.of(408, 425, 429);
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(1);

  static final ReconnectBackoff STANDARD =
      new ReconnectBackoff(
          RetryPolicy.standard()
              .tries(Integer.MAX_VALUE)
              .base(Duration.ofSeconds(1))
              .cap(Duration.ofMinutes(5))
              .maxRetryAfter(LONGEST_RETRY_AFTER));

  private final Backoff backoff;

  private ReconnectBackoff(Backoff backoff) {
    this.backoff = backoff;
  }

  /** The longest wait before the first attempt; 1 second by default. */
  public ReconnectBackoff base(Duration base) {
    return new ReconnectBackoff(backoff.base(base));
  }

  /** The longest wait before any attempt; 5 minutes by default. */
  public ReconnectBackoff cap(Duration cap) {
    return new ReconnectBackoff(backoff.cap(cap));
  }

  /** Where randomness comes from, for tests; it must be safe for several threads. */
  public ReconnectBackoff random(RandomGenerator random) {
    return new ReconnectBackoff(backoff.random(random));
  }

  @Override
  public @Nullable Duration delay(Attempt attempt) {
    Integer status = attempt.status();
    if (status != null && status < 500 && !TEMPORARY.contains(status)) {
      return null;
    }
    return backoff.delay(
        new Attempt(attempt.number(), true, SERVICE_UNAVAILABLE, null, retryAfter(attempt)));
  }

  private static @Nullable Duration retryAfter(Attempt attempt) {
    Duration asked = attempt.retryAfter();
    return asked == null || asked.compareTo(LONGEST_RETRY_AFTER) <= 0 ? asked : LONGEST_RETRY_AFTER;
  }
}
