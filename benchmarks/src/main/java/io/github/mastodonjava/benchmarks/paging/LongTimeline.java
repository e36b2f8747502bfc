package io.github.mastodonjava.benchmarks.paging;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Reads all pages of a long timeline through {@code Page.stream()} and prints, ten times on the
 * way, how much of the heap is in use after a collection. It takes the server's address and the
 * number of pages.
 */
public final class LongTimeline {
  private static final int TIMES = 10;

  private final int interval;
  private long statuses;

  private LongTimeline(int pages) {
    interval = Math.max(1, pages / TIMES) * HomeTimeline.PAGE;
  }

  public static void main(String[] args) {
    LongTimeline timeline = new LongTimeline(Integer.parseInt(args[1]));
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken("benchmark-token").build()) {
      mastodon.timelines().home(Paging.limit(HomeTimeline.PAGE)).stream()
          .forEach(status -> timeline.read());
    }
  }

  private void read() {
    statuses++;
    if (statuses % interval == 0) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      System.out.printf(
          Locale.ROOT, "%d pages: %.1f MB%n", statuses / HomeTimeline.PAGE, used / 1e6);
    }
  }
}
