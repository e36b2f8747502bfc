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
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Twenty statuses a second and a hundred disconnects a minute, of random kinds, for as long as
 * {@code soak.seconds} says. Not run by default: {@code mvn -Psoak verify}.
 */
class StreamingSoak {
  private static final int STATUSES_A_SECOND = 20;
  private static final int STATUSES_A_BREAK = 12;
  private static final List<String> BREAKS =
      List.of(
          "dropped", "reset", "ended", "half an event", "garbage", "stalled", "refused", "down");

  private final int seconds = Integer.getInteger("soak.seconds", 600);
  private final long seed = Long.getLong("soak.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void everyStatusArrivesOnceAndInOrder() throws IOException {
    Process server = startServer();
    try (PrintStream commands =
            new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader answers = server.inputReader(StandardCharsets.UTF_8)) {
      String address = answers.readLine();
      List<SequenceCheck> checks = new ArrayList<>();
      try (Mastodon sockets = client(address, StreamingProtocol.WEBSOCKET);
          Mastodon events = client(address, StreamingProtocol.SERVER_SENT_EVENTS)) {
        for (Mastodon client : List.of(sockets, events)) {
          for (Stream stream : List.of(Stream.user(), Stream.local())) {
            SequenceCheck check = new SequenceCheck();
            Subscription subscription = client.streaming().subscribe(stream, check);
            subscription.awaitConnected();
            checks.add(check);
          }
        }
        soak(commands, checks);
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
                .pingInterval(Duration.ofSeconds(2))
                .idleTimeout(Duration.ofSeconds(2)))
        .build();
  }

  private void soak(PrintStream commands, List<SequenceCheck> checks) {
    int count = seconds * STATUSES_A_SECOND;
    long start = System.nanoTime();
    int breaks = 0;
    boolean down = false;
    Footprint early = Footprint.now();
    for (int number = 1; number <= count; number++) {
      LockSupport.parkNanos(
          start + number * 1_000_000_000L / STATUSES_A_SECOND - System.nanoTime());
      if (number % STATUSES_A_BREAK == 0) {
        String kind = BREAKS.get(random.nextInt(BREAKS.size()));
        commands.println(down ? "up" : kind);
        down = !down && kind.equals("down");
        breaks++;
      }
      commands.println(number);
      if (number == count / 4) {
        early = Footprint.now();
      }
    }
    if (down) {
      commands.println("up");
    }
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> checks.stream().allMatch(check -> check.last() == count));
    report(checks, breaks, early, Footprint.now());
  }

  private void report(List<SequenceCheck> checks, int breaks, Footprint early, Footprint late) {
    System.out.printf(
        Locale.ROOT,
        "soak: %d s, seed %d, %d breaks commanded%n  WebSocket, home:  %s%n  WebSocket, local: %s%n"
            + "  events, home:     %s%n  events, local:    %s%n  after a quarter: %s%n"
            + "  at the end:      %s%n",
        seconds,
        seed,
        breaks,
        checks.get(0),
        checks.get(1),
        checks.get(2),
        checks.get(3),
        early,
        late);
    assertThat(checks).allMatch(check -> check.wrong() == 0);
    assertThat(late.threads()).isLessThanOrEqualTo(early.threads() + 5);
    assertThat(late.heapKilobytes()).isLessThan(early.heapKilobytes() + 4_096);
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
