package io.github.mastodonjava.benchmarks.streaming;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * The time from the server's write of a status to the callback, on one connection of the loopback:
 * the server writes its clock into each, which is the same for all processes. A quarter of the
 * events warms up. {@code ADDRESS EVENTS}, of a server that takes its time.
 */
public final class Latency {
  private Latency() {}

  public static void main(String[] args) throws InterruptedException {
    int events = Integer.parseInt(args[1]);
    long[] nanos = new long[events];
    int[] count = {0};
    CountDownLatch done = new CountDownLatch(1);
    Mastodon mastodon =
        Mastodon.builder(args[0])
            .accessToken("benchmark-token")
            .streaming(StreamingOptions.standard().refillLimit(0))
            .build();
    mastodon
        .streaming()
        .subscribe(
            Stream.publicTimeline(),
            event -> {
              if (event instanceof StatusPosted posted && count[0] < events) {
                long written = Long.parseLong(Objects.requireNonNull(posted.status().language()));
                nanos[count[0]++] = System.nanoTime() - written;
                if (count[0] == events) {
                  done.countDown();
                }
              }
            });
    done.await();
    long[] warm = Arrays.copyOfRange(nanos, events / 4, events);
    Arrays.sort(warm);
    print("p50 ms", warm[warm.length / 2]);
    print("p99 ms", warm[warm.length * 99 / 100]);
    Runtime.getRuntime().halt(0);
  }

  private static void print(String name, long nanos) {
    System.out.printf(Locale.ROOT, "%s = %.3f%n", name, nanos / 1e6);
    System.out.flush();
  }
}
