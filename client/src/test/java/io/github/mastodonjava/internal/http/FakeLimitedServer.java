package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Counts calls in windows of fixed length, as Mastodon does. */
final class FakeLimitedServer {
  private final InstantSource time;
  private final int limit;
  private final Duration period;
  private long window = -1;
  private int count;
  private int answered;
  private int refused;

  FakeLimitedServer(InstantSource time, int limit, Duration period) {
    this.time = time;
    this.limit = limit;
    this.period = period;
  }

  record Answer(boolean isRefusal, RateLimit limit) {}

  synchronized Answer call() {
    long current = time.instant().getEpochSecond() / period.toSeconds();
    count = current == window ? count + 1 : 1;
    window = current;
    boolean isRefusal = count > limit;
    answered += isRefusal ? 0 : 1;
    refused += isRefusal ? 1 : 0;
    Instant reset = Instant.ofEpochSecond((current + 1) * period.toSeconds());
    return new Answer(isRefusal, new RateLimit(limit, Math.max(0, limit - count), reset, reset));
  }

  synchronized int answered() {
    return answered;
  }

  synchronized int refused() {
    return refused;
  }
}
