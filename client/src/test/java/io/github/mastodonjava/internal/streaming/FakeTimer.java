package io.github.mastodonjava.internal.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A timer whose time passes when a test says so; what is due runs in threads of its own. */
public final class FakeTimer implements Timer {
  private final List<Scheduled> waiting = new ArrayList<>();
  private long now = 1_000_000_000L;

  private record Scheduled(long due, Duration delay, Runnable action) {}

  @Override
  public synchronized Task after(Duration delay, Runnable action) {
    Scheduled scheduled = new Scheduled(now + delay.toNanos(), delay, action);
    waiting.add(scheduled);
    return () -> {
      synchronized (this) {
        waiting.remove(scheduled);
      }
    };
  }

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  /** What is to come, by the delay that was asked for. */
  public synchronized List<Duration> delays() {
    return waiting.stream().map(Scheduled::delay).toList();
  }

  public void pass(Duration time) {
    List<Scheduled> due = new ArrayList<>();
    synchronized (this) {
      now += time.toNanos();
      for (Scheduled each : List.copyOf(waiting)) {
        if (each.due() <= now) {
          waiting.remove(each);
          due.add(each);
        }
      }
    }
    for (Scheduled each : due) {
      Thread thread = new Thread(each.action(), "fake-timer");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
