package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimitMethod;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.internal.time.FakeTime;
import io.github.mastodonjava.internal.time.SimulatedTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads, one token, a server that takes a while to answer and means its limit. */
class SharedLimitTest {
  private static final int THREADS = 16;
  private static final int CALLS = 20;
  private static final int LIMIT = 5;
  private static final Duration PERIOD = Duration.ofMinutes(5);
  private static final Duration LATENCY = Duration.ofMillis(200);

  private final SimulatedTime time = new SimulatedTime(THREADS);
  private final RateLimiter limiter = new LocalRateLimiter(time, time);
  private final FakeLimitedServer server = new FakeLimitedServer(time, LIMIT, PERIOD);

  @ParameterizedTest
  @EnumSource(names = {"WAIT", "PACE"})
  void threadsAreRefusedOnlyBeforeTheLimitIsKnown(RateLimitMethod method)
      throws InterruptedException, ExecutionException {
    makeAllCalls(method);

    assertThat(server.answered()).isEqualTo(THREADS * CALLS);
    assertThat(server.refused()).isEqualTo(THREADS - LIMIT);
  }

  @ParameterizedTest
  @EnumSource(names = {"WAIT", "PACE"})
  void hardlyAnyCallThatIsAllowedIsLeftUnused(RateLimitMethod method)
      throws InterruptedException, ExecutionException {
    makeAllCalls(method);

    Duration shortest = PERIOD.multipliedBy(THREADS * CALLS / LIMIT);
    assertThat(Duration.between(FakeTime.START, time.instant()))
        .isLessThan(shortest.plus(PERIOD.multipliedBy(2)));
  }

  private void makeAllCalls(RateLimitMethod method)
      throws InterruptedException, ExecutionException {
    RateLimits settings = RateLimits.of(method).patience(Duration.ofDays(365));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        done.add(threads.submit(() -> makeCalls(settings)));
      }
      for (Future<Integer> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private int makeCalls(RateLimits settings) throws InterruptedException {
    try {
      for (int i = 0; i < CALLS; i++) {
        callUntilAnswered(settings);
      }
      return CALLS;
    } finally {
      time.leave();
    }
  }

  private void callUntilAnswered(RateLimits settings) throws InterruptedException {
    try (RateLimiter.Turn turn =
        limiter.turn(settings, "token", RateLimitBucket.GENERAL, "GET /x")) {
      boolean again = true;
      while (again) {
        turn.await();
        FakeLimitedServer.Answer answer = server.call();
        time.sleep(LATENCY);
        turn.answered(answer.limit());
        again = answer.isRefusal() && turn.refused(answer.limit().localReset());
      }
    }
  }
}
