package io.github.mastodonjava.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only when somebody sleeps; those who sleep together wake together. */
public final class FakeTime implements InstantSource, Sleeper {
  public static final Instant START = Instant.parse("2026-08-01T12:00:00Z");

  private final List<Duration> sleeps = new ArrayList<>();
  private Instant now = START;
  private Runnable whileAsleep = () -> {};

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Instant wake = beginSleep(duration);
    endSleep(wake);
    whileAsleep.run();
  }

  private synchronized Instant beginSleep(Duration duration) {
    sleeps.add(duration);
    return now.plus(duration);
  }

  private synchronized void endSleep(Instant wake) {
    now = wake.isAfter(now) ? wake : now;
  }

  public synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** What else happens during every sleep. */
  public synchronized void whileAsleep(Runnable action) {
    whileAsleep = action;
  }

  /** All sleeps so far, in their order. */
  public synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  /** How long all of them took. */
  public synchronized Duration slept() {
    return sleeps.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
