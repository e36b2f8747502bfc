package io.github.mastodonjava.benchmarks.paging;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Reads all pages of a long timeline through {@code Page.stream()} and prints, ten times on the
 * way, how much of the heap is in use after a collection. It takes the server's address, the number
 * of pages, and how long a page is: 40 unless said.
 */
public final class LongTimeline {
  private static final int TIMES = 10;

  private final int size;
  private final int interval;
  private long statuses;

  private LongTimeline(int pages, int size) {
    this.size = size;
    interval = Math.max(1, pages / TIMES) * size;
  }

  public static void main(String[] args) {
    int size = args.length > 2 ? Integer.parseInt(args[2]) : HomeTimeline.PAGE;
    LongTimeline timeline = new LongTimeline(Integer.parseInt(args[1]), size);
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken("benchmark-token").build()) {
      mastodon.timelines().home(Paging.limit(size)).stream().forEach(status -> timeline.read());
    }
  }

  private void read() {
    statuses++;
    if (statuses % interval == 0) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      System.out.printf(Locale.ROOT, "%d pages: %.1f MB%n", statuses / size, used / 1e6);
    }
  }
}
