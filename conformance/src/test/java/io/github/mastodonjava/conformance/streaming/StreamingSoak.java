package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Twenty statuses a second, and five times a second a break of a random kind, for as long as {@code
 * soak.seconds} says. Not run by default: {@code mvn -Psoak verify}.
 */
class StreamingSoak {
  private static final int STATUSES_A_SECOND = 20;
  private static final int STATUSES_A_BREAK = 4;

  /** What says nothing any more is left alone until that is noticed. */
  private static final int STATUSES_A_STALL = 50;

  private static final int BREAKS_A_STALL = 20;

  /** How often each connection has to break at least. */
  private static final int BREAKS_IN_TEN_MINUTES = 1_000;

  private static final List<String> KINDS =
      List.of("dropped", "reset", "ended", "half an event", "garbage", "refused", "down");

  private final int seconds = Integer.getInteger("soak.seconds", 600);
  private final long seed = Long.getLong("soak.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, Integer> commanded = new TreeMap<>();
  private final List<SequenceCheck> checks = new ArrayList<>();
  private final List<Subscription> subscriptions = new ArrayList<>();

  @Test
  void everyStatusArrivesOnceAndInOrder() throws IOException {
    Process server = startServer();
    try (PrintStream commands =
            new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader answers = server.inputReader(StandardCharsets.UTF_8)) {
      String address = answers.readLine();
      try (Mastodon sockets = client(address, StreamingProtocol.WEBSOCKET);
          Mastodon events = client(address, StreamingProtocol.SERVER_SENT_EVENTS)) {
        for (Mastodon client : List.of(sockets, events)) {
          for (Stream stream : List.of(Stream.user(), Stream.local())) {
            SequenceCheck check = new SequenceCheck();
            Subscription subscription = client.streaming().subscribe(stream, check);
            subscription.awaitConnected();
            subscriptions.add(subscription);
            checks.add(check);
          }
        }
        soak(commands);
      }
    } finally {
      server.destroy();
    }
  }

  private static Process startServer() throws IOException {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            System.getProperty("java.class.path"),
            SoakServer.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Mastodon client(String address, StreamingProtocol protocol) {
    return Mastodon.builder(address)
        .accessToken("alice-token")
        .streaming(
            StreamingOptions.standard()
                .protocol(protocol)
                .reconnect(attempt -> Duration.ofMillis(50))
                .connectsPerMinute(1_000_000)
                .pingInterval(Duration.ofSeconds(1))
                .idleTimeout(Duration.ofSeconds(1)))
        .build();
  }

  private void soak(PrintStream commands) {
    int count = seconds * STATUSES_A_SECOND;
    post(commands, 1, count / 4);
    Footprint early = Footprint.now();
    post(commands, count / 4 + 1, count);
    Footprint late = Footprint.now();
    report(early, late);
    assertThat(checks).allMatch(check -> check.wrong() == 0);
    assertThat(checks)
        .allMatch(check -> check.breaks() >= (long) BREAKS_IN_TEN_MINUTES * seconds / 600);
    assertThat(late.threads()).isLessThanOrEqualTo(early.threads() + 5);
    assertThat(late.heapKilobytes()).isLessThan(early.heapKilobytes() + 4_096);
  }

  /** Posts numbers while connections break, and waits until all is calm and everything is heard. */
  private void post(PrintStream commands, int first, int last) {
    long start = System.nanoTime();
    boolean down = false;
    int next = first + STATUSES_A_BREAK;
    for (int number = first; number <= last; number++) {
      long due = start + (number - first) * 1_000_000_000L / STATUSES_A_SECOND;
      LockSupport.parkNanos(due - System.nanoTime());
      if (number == next) {
        String kind = down ? "up" : anyKind();
        commands.println(kind);
        commanded.merge(kind, 1, Integer::sum);
        down = kind.equals("down");
        next += kind.equals("stalled") ? STATUSES_A_STALL : STATUSES_A_BREAK;
      }
      commands.println(number);
    }
    if (down) {
      commands.println("up");
    }
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> checks.stream().allMatch(check -> check.last() == last));
    subscriptions.forEach(Subscription::awaitConnected);
  }

  private String anyKind() {
    return random.nextInt(BREAKS_A_STALL) == 0
        ? "stalled"
        : KINDS.get(random.nextInt(KINDS.size()));
  }

  private void report(Footprint early, Footprint late) {
    System.out.printf(
        Locale.ROOT,
        "soak: %d s, seed %d, commanded %s%n  WebSocket, home:  %s%n  WebSocket, local: %s%n"
            + "  events, home:     %s%n  events, local:    %s%n  after a quarter: %s%n"
            + "  at the end:      %s%n",
        seconds,
        seed,
        commanded,
        checks.get(0),
        checks.get(1),
        checks.get(2),
        checks.get(3),
        early,
        late);
  }

  /** What the client takes, at rest or nearly so. */
  private record Footprint(int threads, long heapKilobytes) {
    static Footprint now() {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 3; i++) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        least = Math.min(least, (runtime.totalMemory() - runtime.freeMemory()) >> 10);
      }
      return new Footprint(ManagementFactory.getThreadMXBean().getThreadCount(), least);
    }

    @Override
    public String toString() {
      return threads + " threads, " + heapKilobytes + " KiB of heap";
    }
  }
}
