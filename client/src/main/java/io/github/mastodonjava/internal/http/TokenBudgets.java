package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimitMethod;
import io.github.mastodonjava.http.RateLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The budgets of one token. Every call counts in its own bucket and in the general one. */
final class TokenBudgets {
  private final Map<RateLimitBucket, CallBudget> budgets = new EnumMap<>(RateLimitBucket.class);

  /**
   * Whether a call may be sent.
   *
   * @param blocked how long it may not; zero if it may, and then it counts already
   * @param pause how long to wait for an even pace before it is sent; zero unless that is asked for
   * @param usedUp whether the server said that nothing is left
   * @param reset when the limit starts anew; null where that is not known
   */
  record Verdict(Duration blocked, Duration pause, boolean usedUp, @Nullable Instant reset) {}

  synchronized Verdict ask(RateLimitBucket bucket, RateLimits settings, Instant now) {
    Verdict verdict = new Verdict(Duration.ZERO, Duration.ZERO, false, null);
    for (CallBudget budget : countingFor(bucket)) {
      Duration blocked = budget.blocked(now, settings.longestWait());
      boolean patient = settings.method() != RateLimitMethod.THROW;
      if ((patient || budget.isUsedUp()) && blocked.compareTo(verdict.blocked()) > 0) {
        verdict = new Verdict(blocked, Duration.ZERO, budget.isUsedUp(), budget.reset());
      }
    }
    return verdict.blocked().isZero() ? take(bucket, settings, now) : verdict;
  }

  private Verdict take(RateLimitBucket bucket, RateLimits settings, Instant now) {
    Duration pause = Duration.ZERO;
    for (CallBudget budget : countingFor(bucket)) {
      Duration own = budget.take(now, settings);
      pause = own.compareTo(pause) > 0 ? own : pause;
    }
    return new Verdict(Duration.ZERO, pause, false, null);
  }

  synchronized void release(RateLimitBucket bucket) {
    for (CallBudget budget : countingFor(bucket)) {
      budget.release();
    }
  }

  /** In one step, so that nobody takes a place that is free only until the answer is known. */
  synchronized void releaseAndLearn(RateLimitBucket bucket, RateLimit limit, Instant now) {
    budget(bucket).learn(limit, now);
    release(bucket);
  }

  synchronized void refuse(RateLimitBucket bucket, Instant nextTry, Instant now) {
    budget(bucket).refuse(nextTry, now);
  }

  synchronized boolean isIdle(Instant now) {
    return budgets.values().stream().allMatch(each -> each.isIdle(now));
  }

  private List<CallBudget> countingFor(RateLimitBucket bucket) {
    return bucket == RateLimitBucket.GENERAL
        ? List.of(budget(bucket))
        : List.of(budget(bucket), budget(RateLimitBucket.GENERAL));
  }

  private CallBudget budget(RateLimitBucket bucket) {
    return budgets.computeIfAbsent(bucket, each -> new CallBudget());
  }
}
