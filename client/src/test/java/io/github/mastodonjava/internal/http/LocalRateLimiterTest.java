package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimiter.Turn;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.internal.time.FakeTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LocalRateLimiterTest {
  private static final RateLimits WAIT = RateLimits.waiting().longestWait(Duration.ofHours(1));
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final FakeTime time = new FakeTime();
  private final LocalRateLimiter limiter = new LocalRateLimiter(time, time);

  @Test
  void callsGoAtOnceWhileNothingIsKnown() {
    for (int i = 0; i < 1000; i++) {
      turn(WAIT).await();
    }

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void usedUpLimitIsWaitedFor() {
    call(WAIT, left(0, FIVE_MINUTES));

    turn(WAIT).await();

    assertThat(time.sleeps()).containsExactly(FIVE_MINUTES);
  }

  @Test
  void thirtyFirstDeletionWaitsAndAConcurrentGetDoesNot() {
    for (int left = 29; left >= 0; left--) {
      call(WAIT, RateLimitBucket.DELETE, limit(30, left, Duration.ofMinutes(20)));
    }
    assertThat(time.sleeps()).isEmpty();

    turn(WAIT).await();
    assertThat(time.sleeps()).isEmpty();

    turn(WAIT, RateLimitBucket.DELETE).await();
    assertThat(time.sleeps()).containsExactly(Duration.ofMinutes(20));
  }

  @Test
  void everyBucketWaitsForTheGeneralOne() {
    call(WAIT, left(0, FIVE_MINUTES));

    turn(WAIT, RateLimitBucket.MEDIA).await();

    assertThat(time.sleeps()).containsExactly(FIVE_MINUTES);
  }

  @Test
  void limitIsPerToken() {
    call(WAIT, left(0, FIVE_MINUTES));

    limiter.turn(WAIT, "another", RateLimitBucket.GENERAL, "GET /x").await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void throwingSaysWhenToGoOnAndSendsNothing() {
    call(WAIT, left(0, FIVE_MINUTES));
    Turn turn = turn(RateLimits.throwing());

    MastodonRateLimitException exception =
        catchThrowableOfType(MastodonRateLimitException.class, turn::await);

    assertThat(exception.sent()).isFalse();
    assertThat(exception.reset()).isEqualTo(FakeTime.START.plus(FIVE_MINUTES));
    assertThat(exception.endpoint()).isEqualTo("GET /api/v1/x");
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void throwingEndsWithTheReset() {
    call(WAIT, left(0, FIVE_MINUTES));
    time.pass(FIVE_MINUTES);

    turn(RateLimits.throwing()).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void throwingNeedsTheServersWord() {
    call(WAIT, left(1, FIVE_MINUTES));
    turn(RateLimits.throwing()).await();

    turn(RateLimits.throwing()).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void oneCallTriesAfterTheLongestWaitAndTheOthersWaitForWhatItFinds() {
    RateLimits settings = RateLimits.waiting();
    call(settings, left(0, Duration.ofHours(6)));

    turn(settings).await();
    assertThat(time.slept()).isEqualTo(FIVE_MINUTES);

    turn(settings).await();
    assertThat(time.slept()).isEqualTo(FIVE_MINUTES.multipliedBy(2));
  }

  @Test
  void patienceEndsWithTheReset() {
    RateLimits settings = WAIT.patience(Duration.ofMinutes(3));
    call(settings, left(0, FIVE_MINUTES));
    Turn turn = turn(settings);

    MastodonRateLimitException exception =
        catchThrowableOfType(MastodonRateLimitException.class, turn::await);

    assertThat(exception.reset()).isEqualTo(FakeTime.START.plus(FIVE_MINUTES));
    assertThat(time.slept()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void refusedCallWaitsForTheReset() {
    Turn turn = turn(WAIT);
    turn.await();
    turn.answered(null);
    turn.refused(FakeTime.START.plus(FIVE_MINUTES));

    turn.await();

    assertThat(time.sleeps()).containsExactly(FIVE_MINUTES);
  }

  @Test
  void refusalHoldsForOtherCallsToo() {
    Turn turn = turn(WAIT);
    turn.await();
    turn.answered(left(120, FIVE_MINUTES));
    turn.refused(FakeTime.START.plus(FIVE_MINUTES));

    turn(WAIT).await();

    assertThat(time.sleeps()).containsExactly(FIVE_MINUTES);
  }

  @Test
  void refusalsWithoutAResetAreWaitedOutLongerAndLonger() {
    RateLimits settings = RateLimits.waiting().longestWait(Duration.ofSeconds(30));
    Turn turn = turn(settings);
    for (int i = 0; i < 4; i++) {
      turn.await();
      turn.answered(null);
      turn.refused(null);
    }

    turn.await();

    assertThat(time.sleeps()).extracting(Duration::toSeconds).containsExactly(10L, 20L, 30L, 30L);
  }

  @Test
  void callThatIsRefusedForEverEndsWithItsPatience() {
    Turn turn = turn(RateLimits.waiting().patience(Duration.ofMinutes(15)));
    boolean again = true;
    while (again) {
      turn.await();
      turn.answered(null);
      again = turn.refused(FakeTime.START.plus(Duration.ofDays(1)));
    }

    assertThat(time.sleeps()).containsExactly(FIVE_MINUTES, FIVE_MINUTES, FIVE_MINUTES);
  }

  @Test
  void throwingDoesNotTryAgainAndRemembersTheRefusal() {
    Turn turn = turn(RateLimits.throwing());
    turn.await();
    turn.answered(null);

    assertThat(turn.refused(FakeTime.START.plus(FIVE_MINUTES))).isFalse();
    assertThatThrownBy(() -> turn(RateLimits.throwing()).await())
        .isInstanceOf(MastodonRateLimitException.class);
  }

  @Test
  void callsOnTheirWayCount() {
    call(WAIT, left(1, FIVE_MINUTES));
    Turn onItsWay = turn(WAIT);
    onItsWay.await();
    RateLimit nothingLeft = left(0, FIVE_MINUTES);
    time.whileAsleep(() -> onItsWay.answered(nothingLeft));

    turn(WAIT).await();

    assertThat(time.sleeps()).startsWith(Duration.ofSeconds(1));
    assertThat(time.slept()).isEqualTo(FIVE_MINUTES);
  }

  @Test
  void callWithoutAnAnswerGivesItsPlaceBack() {
    call(WAIT, left(1, FIVE_MINUTES));
    Turn failed = turn(WAIT);
    failed.await();
    failed.close();
    failed.close();

    turn(WAIT).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void nextAttemptOfACallTakesThePlaceOfTheLast() {
    call(WAIT, left(1, FIVE_MINUTES));
    Turn turn = turn(WAIT);

    turn.await();
    turn.await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void answersMayOvertakeEachOther() {
    Turn first = turn(WAIT);
    Turn second = turn(WAIT);
    first.await();
    second.await();
    second.answered(left(0, FIVE_MINUTES));
    first.answered(left(1, FIVE_MINUTES.plusMillis(900)));

    turn(WAIT).await();

    assertThat(time.slept()).isEqualTo(FIVE_MINUTES);
  }

  @Test
  void answerThatComesAfterItsResetIsIgnored() {
    call(WAIT, limit(2, 0, Duration.ofSeconds(1)));
    time.pass(Duration.ofSeconds(2));
    call(WAIT, limit(2, 1, FIVE_MINUTES));
    Turn late = turn(WAIT);
    late.await();

    late.answered(limit(2, 0, Duration.ofSeconds(-1)));
    turn(WAIT).await();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void afterTheResetOnlyAsManyGoAsTheLimitAllows() {
    call(WAIT, limit(2, 0, FIVE_MINUTES));
    time.pass(FIVE_MINUTES);
    Turn first = turn(WAIT);
    Turn second = turn(WAIT);
    first.await();
    second.await();
    assertThat(time.sleeps()).isEmpty();
    RateLimit nothingLeft = limit(2, 0, FIVE_MINUTES);
    time.whileAsleep(() -> second.answered(nothingLeft));

    turn(WAIT).await();

    assertThat(time.slept()).isEqualTo(FIVE_MINUTES);
  }

  @Test
  void serverThatNoLongerTellsIsNotWaitedFor() {
    call(WAIT, limit(1, 0, FIVE_MINUTES));
    time.pass(FIVE_MINUTES);
    for (int i = 0; i < 10; i++) {
      Turn turn = turn(WAIT);
      turn.await();
      turn.answered(null);
    }

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void interruptedWaitSetsTheFlagAndGivesThePlaceBack() {
    call(WAIT, left(0, FIVE_MINUTES));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> turn(WAIT).await()).isInstanceOf(MastodonInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void tokensThatAreNotUsedAreForgotten() {
    for (int i = 0; i < 5_000; i++) {
      try (Turn turn = limiter.turn(WAIT, "token " + i, RateLimitBucket.GENERAL, "GET /x")) {
        turn.await();
        turn.answered(left(299, Duration.ofSeconds(1)));
      }
      time.pass(Duration.ofSeconds(2));
    }

    assertThat(limiter.size()).isLessThanOrEqualTo(1_000);
  }

  private void call(RateLimits settings, RateLimit answer) {
    call(settings, RateLimitBucket.GENERAL, answer);
  }

  private void call(RateLimits settings, RateLimitBucket bucket, RateLimit answer) {
    try (Turn turn = turn(settings, bucket)) {
      turn.await();
      turn.answered(answer);
    }
  }

  private Turn turn(RateLimits settings) {
    return turn(settings, RateLimitBucket.GENERAL);
  }

  private Turn turn(RateLimits settings, RateLimitBucket bucket) {
    return limiter.turn(settings, "token", bucket, "GET /api/v1/x");
  }

  private RateLimit left(int remaining, Duration untilReset) {
    return limit(300, remaining, untilReset);
  }

  private RateLimit limit(int limit, int remaining, Duration untilReset) {
    Instant reset = time.instant().plus(untilReset);
    return new RateLimit(limit, remaining, reset, reset);
  }
}
