package io.github.mastodonjava.http;

import java.time.Duration;

/**
 * How a client deals with rate limits: {@code RateLimits.pacing().longestWait(ofMinutes(1))}. A
 * client that is told nothing waits.
 */
public final class RateLimits {
  private static final double PACE_FACTOR = 1.1;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final RateLimitMethod method;
  private final double paceFactor;
  private final Duration longestWait;
  private final Duration patience;

  private RateLimits(
      RateLimitMethod method, double paceFactor, Duration longestWait, Duration patience) {
    this.method = method;
    this.paceFactor = paceFactor;
    this.longestWait = longestWait;
    this.patience = patience;
  }

  /** {@link RateLimitMethod#WAIT}. */
  public static RateLimits waiting() {
    return of(RateLimitMethod.WAIT);
  }

  /** {@link RateLimitMethod#THROW}. */
  public static RateLimits throwing() {
    return of(RateLimitMethod.THROW);
  }

  /** {@link RateLimitMethod#PACE}. */
  public static RateLimits pacing() {
    return of(RateLimitMethod.PACE);
  }

  /** The method with the defaults of everything else. */
  public static RateLimits of(RateLimitMethod method) {
    return new RateLimits(method, PACE_FACTOR, LONGEST_WAIT, PATIENCE);
  }

  /**
   * How much faster than evenly {@link RateLimitMethod#PACE} goes: 1.1 by default, because not
   * every program makes all the calls that it may. 1 never uses the limit up.
   *
   * @throws IllegalArgumentException unless it is positive and finite
   */
  public RateLimits paceFactor(double factor) {
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException("The pace factor must be positive: " + factor);
    }
    return new RateLimits(method, factor, longestWait, patience);
  }

  /**
   * How long to believe a server that calls are useless: after this time one of the waiting calls
   * tries. 5 minutes by default.
   *
   * @throws IllegalArgumentException unless it is positive
   */
  public RateLimits longestWait(Duration wait) {
    return new RateLimits(method, paceFactor, positive(wait, "longest wait"), patience);
  }

  /**
   * How long one call may wait in all for a limit that is used up, before it fails with a {@link
   * io.github.mastodonjava.error.MastodonRateLimitException}. 1 hour by default.
   *
   * @throws IllegalArgumentException unless it is positive
   */
  public RateLimits patience(Duration wait) {
    return new RateLimits(method, paceFactor, longestWait, positive(wait, "patience"));
  }

  private static Duration positive(Duration wait, String name) {
    if (wait.isNegative() || wait.isZero()) {
      throw new IllegalArgumentException("The " + name + " must be positive: " + wait);
    }
    return wait;
  }

  /** What is done when the limit is reached. */
  public RateLimitMethod method() {
    return method;
  }

  /** How much faster than evenly requests may go while pacing; 1 is even. */
  public double paceFactor() {
    return paceFactor;
  }

  /** After which time one of the waiting calls tries, whatever the server has said. */
  public Duration longestWait() {
    return longestWait;
  }

  /** How long one call may wait in all before it fails. */
  public Duration patience() {
    return patience;
  }

  @Override
  public String toString() {
    return "RateLimits["
        + method
        + ", paceFactor="
        + paceFactor
        + ", longestWait="
        + longestWait
        + ", patience="
        + patience
        + "]";
  }
}
