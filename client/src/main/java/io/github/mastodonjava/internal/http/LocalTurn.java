package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimitMethod;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.internal.http.TokenBudgets.Verdict;
import io.github.mastodonjava.internal.time.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** One call's way through the budgets of its token. */
final class LocalTurn implements RateLimiter.Turn {
  /** How long to wait after the first 429 of a server that does not say; doubled with each. */
  private static final Duration FIRST_GUESS = Duration.ofSeconds(10);

  private static final int MOST_DOUBLINGS = 20;

  private final TokenBudgets budgets;
  private final RateLimits settings;
  private final RateLimitBucket bucket;
  private final String endpoint;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private Duration waited = Duration.ZERO;
  private int refusals;
  private boolean onItsWay;

  LocalTurn(
      TokenBudgets budgets,
      RateLimits settings,
      RateLimitBucket bucket,
      String endpoint,
      InstantSource clock,
      Sleeper sleeper) {
    this.budgets = budgets;
    this.settings = settings;
    this.bucket = bucket;
    this.endpoint = endpoint;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  @Override
  public void await() {
    release();
    Verdict verdict = budgets.ask(bucket, settings, clock.instant());
    while (!verdict.blocked().isZero()) {
      Duration patience = settings.patience().minus(waited);
      if (settings.method() == RateLimitMethod.THROW
          || patience.isNegative()
          || patience.isZero()) {
        throw MastodonRateLimitException.beforeSending(endpoint, verdict.reset());
      }
      Duration wait = verdict.blocked().compareTo(patience) < 0 ? verdict.blocked() : patience;
      sleep(wait);
      waited = waited.plus(wait);
      verdict = budgets.ask(bucket, settings, clock.instant());
    }
    onItsWay = true;
    sleep(verdict.pause());
  }

  @Override
  public void answered(@Nullable RateLimit limit) {
    if (limit != null && onItsWay) {
      onItsWay = false;
      budgets.releaseAndLearn(bucket, limit, clock.instant());
    }
    release();
  }

  @Override
  public boolean refused(@Nullable Instant reset) {
    release();
    Instant now = clock.instant();
    Instant nextTry = reset == null || !reset.isAfter(now) ? now.plus(guess()) : reset;
    budgets.refuse(bucket, nextTry, now);
    refusals++;
    return settings.method() != RateLimitMethod.THROW && waited.compareTo(settings.patience()) < 0;
  }

  private Duration guess() {
    Duration guess = FIRST_GUESS.multipliedBy(1L << Math.min(refusals, MOST_DOUBLINGS));
    return guess.compareTo(settings.longestWait()) < 0 ? guess : settings.longestWait();
  }

  @Override
  public void close() {
    release();
  }

  private void release() {
    if (onItsWay) {
      onItsWay = false;
      budgets.release(bucket);
    }
  }

  private void sleep(Duration duration) {
    if (duration.isZero()) {
      return;
    }
    try {
      sleeper.sleep(duration);
    } catch (InterruptedException e) {
      release();
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException(endpoint, e);
    }
  }
}
