package io.github.mastodonjava.benchmarks.paging;

import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Measures the first lap of a process, which is cold, and the second; prints what it measured. */
final class Laps {
  private static final String[] NAMES = {"cold", "warm"};

  private final int pages;
  private int lap;
  private int statuses;
  private long start = System.nanoTime();
  private Duration cpu = cpu();

  /** Takes the number of pages of a lap. */
  Laps(int pages) {
    this.pages = pages;
  }

  /** Takes note that so many statuses were read. */
  void read(int count) {
    statuses += count;
    if (statuses == pages * HomeTimeline.PAGE) {
      finishLap();
    }
  }

  private void finishLap() {
    long end = System.nanoTime();
    Duration cpuAtEnd = cpu();
    print(NAMES[lap] + " statuses/s", statuses * 1e9 / (end - start));
    print(NAMES[lap] + " CPU ms a page", cpuAtEnd.minus(cpu).toNanos() / 1e6 / pages);
    lap++;
    statuses = 0;
    start = System.nanoTime();
    cpu = cpuAtEnd;
  }

  /** Prints the rest; fails if the laps were not what was asked for. */
  void finish() throws IOException {
    if (lap != 2 || statuses != 0) {
      throw new IllegalStateException("read " + lap + " laps and " + statuses + " statuses");
    }
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          print("peak RSS MB", Double.parseDouble(line.replaceAll("\\D", "")) / 1024);
        }
      }
    }
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s = %.3f%n", name, value);
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
