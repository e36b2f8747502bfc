package io.github.mastodonjava.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;
import java.util.Queue;

/** A clock for several threads that goes on to the next waking when all of them sleep. */
public final class SimulatedTime implements InstantSource, Sleeper {
  private final Queue<Instant> wakings = new PriorityQueue<>();
  private Instant now = FakeTime.START;
  private int awake;

  public SimulatedTime(int threads) {
    this.awake = threads;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    Instant waking = now.plus(duration);
    wakings.add(waking);
    leave();
    while (now.isBefore(waking)) {
      wait();
    }
  }

  /** Says that one of the threads sleeps no more, because it is done. */
  public synchronized void leave() {
    awake--;
    if (awake == 0 && !wakings.isEmpty()) {
      now = wakings.element();
      while (!wakings.isEmpty() && !wakings.element().isAfter(now)) {
        wakings.remove();
        awake++;
      }
      notifyAll();
    }
  }
}
