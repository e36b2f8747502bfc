package io.github.mastodonjava.conformance;

import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.RateLimits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets every call through at once. */
public final class Unlimited implements RateLimiter, RateLimiter.Turn {
  @Override
  public Turn turn(RateLimits settings, String key, RateLimitBucket bucket, String endpoint) {
    return this;
  }

  @Override
  public void await() {}

  @Override
  public void answered(@Nullable RateLimit limit) {}

  @Override
  public boolean refused(@Nullable Instant reset) {
    return false;
  }

  @Override
  public void close() {}
}
