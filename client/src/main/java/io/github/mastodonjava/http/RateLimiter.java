package io.github.mastodonjava.http;

import io.github.mastodonjava.internal.http.LocalRateLimiter;
import io.github.mastodonjava.internal.time.Sleeper;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is left of the rate limits, and holds calls back. Give the same one to all clients
 * that use the same token: they then count together. It is safe for any number of threads.
 *
 * <p>Clients call it; programs only make one, or write their own, for instance to count together
 * across machines.
 */
public interface RateLimiter {
  /** A limiter for the clients of this process. It keeps no token, and does no I/O. */
  static RateLimiter create() {
    return new LocalRateLimiter(InstantSource.system(), Sleeper.ofThread());
  }

  /**
   * Begins a call.
   *
   * @param key stands for the server and the token, and holds neither secret
   * @param endpoint verb and path template, for exceptions
   */
  Turn turn(RateLimits settings, String key, RateLimitBucket bucket, String endpoint);

  /** One call, from its first attempt to its last; used by one thread. */
  interface Turn extends AutoCloseable {
    /**
     * Returns when the next attempt may be sent: at once, later, or never.
     *
     * @throws io.github.mastodonjava.error.MastodonRateLimitException if it may not be sent and
     *     must not wait, or has waited too long
     * @throws io.github.mastodonjava.error.MastodonInterruptedException if the thread is
     *     interrupted; its flag is set again
     */
    void await();

    /** Learns from an answer, whatever its status; null where it says nothing about limits. */
    void answered(@Nullable RateLimit limit);

    /**
     * Takes note, after {@link #answered}, that the answer was 429.
     *
     * @param reset when to try again by this machine's clock; null where the server does not say
     * @return whether the call is to be tried again, after another {@link #await}; if not, it ends
     *     with a {@link io.github.mastodonjava.error.MastodonRateLimitException}
     */
    boolean refused(@Nullable Instant reset);

    /** Ends the call; an attempt without an answer no longer counts. */
    @Override
    void close();
  }
}
