package io.github.mastodonjava.benchmarks.streaming;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Measures as many events cold as warm; prints what it measured. For one thread at a time. */
final class EventCount {
  private static final String[] NAMES = {"cold", "warm"};

  private final int events;
  private final CountDownLatch done = new CountDownLatch(1);
  private int lap;
  private int count;
  private long start;
  private Duration cpu = Duration.ZERO;

  /** Takes how many events are to be counted cold, and as many warm. */
  EventCount(int events) {
    this.events = events;
  }

  /** Takes note of an event; whether more are to come. */
  boolean next() {
    if (count == 0) {
      start = System.nanoTime();
      cpu = cpu();
    }
    count++;
    if (count == events && lap < NAMES.length) {
      finishLap();
    }
    return lap < NAMES.length;
  }

  private void finishLap() {
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = cpu().minus(cpu).toNanos();
    print(NAMES[lap] + " events/s", count / seconds);
    print(NAMES[lap] + " CPU ns an event", used / count);
    lap++;
    count = 0;
    if (lap == NAMES.length) {
      done.countDown();
    }
  }

  /** Waits until all are counted, then ends the program. */
  void finish() throws InterruptedException {
    done.await();
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s = %.3f%n", name, value);
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
