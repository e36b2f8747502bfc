package io.github.mastodonjava.sandbox.internal.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many requests are allowed; null for any number.
 *
 * @param general for all of the API, by token, or by address without one
 * @param media for uploads
 * @param deletes for deleting statuses and taking boosts back
 */
public record RateLimits(@Nullable Limit general, @Nullable Limit media, @Nullable Limit deletes) {

  /** So many in each period; periods begin at multiples of their length, as in Mastodon. */
  public record Limit(int requests, Duration period) {
    public Limit {
      if (requests < 1 || period.toSeconds() < 1) {
        throw new IllegalArgumentException(
            "A rate limit allows at least one request in at least one second, unlike: "
                + requests
                + " in "
                + period);
      }
    }
  }

  public static RateLimits mastodon() {
    Limit thirty = new Limit(30, Duration.ofMinutes(30));
    return new RateLimits(new Limit(300, Duration.ofMinutes(5)), thirty, thirty);
  }

  public static RateLimits none() {
    return new RateLimits(null, null, null);
  }
}
