package io.github.mastodonjava.benchmarks.streaming;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.Subscription;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/**
 * The time from a post to the callback that hears of it: from the moment before the call is made,
 * over the server, to the handler of a stream of the same client. A quarter of the posts warms up.
 * {@code ADDRESS POSTS POSTS_A_SECOND}, of an embedded server.
 */
public final class Latency {
  private Latency() {}

  public static void main(String[] args) throws InterruptedException {
    int posts = Integer.parseInt(args[1]);
    AtomicLongArray began = new AtomicLongArray(posts);
    long[] nanos = new long[posts];
    CountDownLatch heard = new CountDownLatch(posts);
    Mastodon alice = Mastodon.builder(args[0]).accessToken("alice-token").build();
    Subscription home =
        alice
            .streaming()
            .subscribe(
                Stream.user(),
                event -> {
                  if (event instanceof StatusPosted posted) {
                    long now = System.nanoTime();
                    int number = Integer.parseInt(posted.status().content().replaceAll("\\D", ""));
                    nanos[number] = now - began.get(number);
                    heard.countDown();
                  }
                });
    home.awaitConnected();
    long pause = 1_000_000_000L / Integer.parseInt(args[2]);
    long due = System.nanoTime();
    for (int number = 0; number < posts; number++) {
      began.set(number, System.nanoTime());
      alice.statuses().post(Integer.toString(number));
      due += pause;
      LockSupport.parkNanos(due - System.nanoTime());
    }
    heard.await();
    long[] warm = Arrays.copyOfRange(nanos, posts / 4, posts);
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
