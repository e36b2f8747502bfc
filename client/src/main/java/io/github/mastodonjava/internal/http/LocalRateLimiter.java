package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.internal.time.Sleeper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts for the clients of one process. */
public final class LocalRateLimiter implements RateLimiter {
  /** From this number of tokens on, those that are not used are forgotten. */
  private static final int MANY = 1_000;

  private final ConcurrentMap<String, TokenBudgets> budgets = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Sleeper sleeper;

  public LocalRateLimiter(InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
  }

  @Override
  public Turn turn(RateLimits settings, String key, RateLimitBucket bucket, String endpoint) {
    if (budgets.size() >= MANY && !budgets.containsKey(key)) {
      Instant now = clock.instant();
      budgets.values().removeIf(each -> each.isIdle(now));
    }
    TokenBudgets ofKey = budgets.computeIfAbsent(key, each -> new TokenBudgets());
    return new LocalTurn(ofKey, settings, bucket, endpoint, clock, sleeper);
  }

  int size() {
    return budgets.size();
  }
}
