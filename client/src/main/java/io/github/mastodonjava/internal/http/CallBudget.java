package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitMethod;
import io.github.mastodonjava.http.RateLimits;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one limit: what the server said last, and how many calls are on their way.
 * Not thread-safe.
 */
final class CallBudget {
  /** Two resets within this time are the same: {@code Date} has whole seconds, answers travel. */
  private static final Duration SAME = Duration.ofSeconds(10);

  private static final Duration UNTIL_AN_ANSWER = Duration.ofSeconds(1);

  private int limit;
  private int remaining;

  /** When the count starts anew; null where the server has not said anything yet. */
  private @Nullable Instant reset;

  /** Whether the reset is over and no answer has come since: the limit is taken to be as before. */
  private boolean assumed;

  private Instant told = Instant.EPOCH;
  private Instant lastCall = Instant.EPOCH;
  private int onTheirWay;

  /** How long no call may be sent; zero if one may. */
  Duration blocked(Instant now, Duration longestWait) {
    startAnewIfDue(now);
    if (reset == null || remaining > onTheirWay) {
      return Duration.ZERO;
    }
    if (!isUsedUp()) {
      return UNTIL_AN_ANSWER;
    }
    Instant next = told.plus(longestWait);
    Duration wait = Duration.between(now, next.isBefore(reset) ? next : reset);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** When the limit starts anew; null where that is not known. */
  @Nullable Instant reset() {
    return assumed ? null : reset;
  }

  /** Whether the server said so, rather than that the calls on their way may bring it about. */
  boolean isUsedUp() {
    return reset != null && !assumed && remaining == 0;
  }

  private void startAnewIfDue(Instant now) {
    if (reset == null || assumed || now.isBefore(reset)) {
      return;
    }
    if (limit == 0) {
      reset = null;
    } else {
      assumed = true;
      remaining = limit;
    }
  }

  /**
   * Lets a call go that is not {@link #blocked}.
   *
   * @return how long the call should wait for an even pace; zero unless that is asked for
   */
  Duration take(Instant now, RateLimits settings) {
    Duration pause =
        settings.method() == RateLimitMethod.PACE ? pause(now, settings) : Duration.ZERO;
    if (isUsedUp()) {
      told = now; // This call tries what the server last said; the others wait for what it finds.
    }
    onTheirWay++;
    lastCall = now.plus(pause);
    return pause;
  }

  private Duration pause(Instant now, RateLimits settings) {
    int left = remaining - onTheirWay;
    if (reset == null || assumed || left <= 0 || lastCall.equals(Instant.EPOCH)) {
      return Duration.ZERO;
    }
    Duration even = Duration.between(lastCall, reset).dividedBy(left);
    Duration longest = settings.longestWait();
    Duration apart = even.compareTo(longest) > 0 ? longest : even;
    Duration elapsed = Duration.between(lastCall, now);
    Duration pause =
        elapsed.isNegative()
            ? elapsed.negated().plus(faster(apart, settings.paceFactor()))
            : faster(apart.minus(elapsed), settings.paceFactor());
    return pause.isNegative() ? Duration.ZERO : pause;
  }

  private static Duration faster(Duration pause, double factor) {
    return Duration.ofNanos((long) (pause.toNanos() / factor));
  }

  /** Takes note that a call that was sent is answered, or never will be. */
  void release() {
    onTheirWay--;
  }

  void learn(RateLimit answer, Instant now) {
    if (!answer.localReset().isAfter(now)) {
      return; // It was long on its way, and is about a count that has started anew since.
    }
    boolean same =
        reset != null
            && !assumed
            && limit == answer.limit()
            && Duration.between(reset, answer.localReset()).abs().compareTo(SAME) <= 0;
    remaining = same ? Math.min(remaining, answer.remaining()) : answer.remaining();
    reset =
        same && reset != null && reset.isBefore(answer.localReset()) ? reset : answer.localReset();
    limit = answer.limit();
    assumed = false;
    told = now;
  }

  /** Takes note that nothing is left until {@code nextTry}. */
  void refuse(Instant nextTry, Instant now) {
    remaining = 0;
    reset = nextTry;
    assumed = false;
    told = now;
  }

  boolean isIdle(Instant now) {
    return onTheirWay == 0 && (reset == null || !now.isBefore(reset));
  }
}
