package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimiter.Turn;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.internal.time.FakeTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final RateLimits EVEN = RateLimits.pacing().paceFactor(1);
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final FakeTime time = new FakeTime();
  private final LocalRateLimiter limiter = new LocalRateLimiter(time, time);

  @Test
  void firstCallGoesAtOnce() {
    turn(EVEN, RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void callsAreSpreadOverTheTimeUntilTheReset() {
    Instant reset = FakeTime.START.plus(FIVE_MINUTES);
    call(EVEN, RateLimitBucket.GENERAL, 300, 10, reset);
    for (int left = 9; left >= 0; left--) {
      call(EVEN, RateLimitBucket.GENERAL, 300, left, reset);
    }

    assertThat(time.sleeps()).hasSize(10).containsOnly(Duration.ofSeconds(30));
  }

  @Test
  void timeThatPassedAnywayIsNotWaitedAgain() {
    call(EVEN, RateLimitBucket.GENERAL, 300, 10, FakeTime.START.plus(FIVE_MINUTES));
    time.pass(Duration.ofSeconds(20));

    turn(EVEN, RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void slowCallerIsNotHeldBack() {
    call(EVEN, RateLimitBucket.GENERAL, 300, 10, FakeTime.START.plus(FIVE_MINUTES));
    time.pass(Duration.ofSeconds(31));

    turn(EVEN, RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void factorMakesItFaster() {
    call(EVEN, RateLimitBucket.GENERAL, 300, 10, FakeTime.START.plus(FIVE_MINUTES));

    turn(EVEN.paceFactor(1.5), RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void callsAtTheSameTimeGetPlacesOneAfterTheOther() {
    LocalRateLimiter frozen = new LocalRateLimiter(() -> FakeTime.START, time);
    try (Turn turn = frozen.turn(EVEN, "token", RateLimitBucket.GENERAL, "GET /x")) {
      turn.await();
      turn.answered(limit(300, 10, FakeTime.START.plus(FIVE_MINUTES)));
    }

    for (int i = 0; i < 3; i++) {
      frozen.turn(EVEN, "token", RateLimitBucket.GENERAL, "GET /x").await();
    }

    assertThat(time.sleeps())
        .containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(90));
  }

  @Test
  void callsAreNeverFartherApartThanTheLongestWait() {
    call(EVEN, RateLimitBucket.GENERAL, 300, 1, FakeTime.START.plus(Duration.ofHours(6)));

    turn(EVEN, RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).containsExactly(FIVE_MINUTES);
  }

  @Test
  void longWindowOfPostsDoesNotSlowReadingDown() {
    call(EVEN, RateLimitBucket.POST, 300, 10, FakeTime.START.plus(Duration.ofHours(3)));

    turn(EVEN, RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void usedUpLimitIsWaitedForAsEver() {
    call(EVEN, RateLimitBucket.GENERAL, 300, 0, FakeTime.START.plus(Duration.ofMinutes(4)));

    turn(EVEN, RateLimitBucket.GENERAL).await();

    assertThat(time.sleeps()).containsExactly(Duration.ofMinutes(4));
  }

  private void call(
      RateLimits settings, RateLimitBucket bucket, int limit, int remaining, Instant reset) {
    try (Turn turn = turn(settings, bucket)) {
      turn.await();
      turn.answered(limit(limit, remaining, reset));
    }
  }

  private Turn turn(RateLimits settings, RateLimitBucket bucket) {
    return limiter.turn(settings, "token", bucket, "GET /api/v1/x");
  }

  private static RateLimit limit(int limit, int remaining, Instant reset) {
    return new RateLimit(limit, remaining, reset, reset);
  }
}
