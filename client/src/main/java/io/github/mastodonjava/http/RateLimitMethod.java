package io.github.mastodonjava.http;

/** What to do about a rate limit. */
public enum RateLimitMethod {
  /** Calls go out at once; when the limit is used up, they wait until it starts anew. */
  WAIT,

  /**
   * Calls never wait: when the limit is used up, they fail with a {@link
   * io.github.mastodonjava.error.MastodonRateLimitException}.
   */
  THROW,

  /** Calls are spread evenly over the time until the reset, so that the limit is never used up. */
  PACE
}
