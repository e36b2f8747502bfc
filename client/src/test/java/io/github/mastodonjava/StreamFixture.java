package io.github.mastodonjava;

import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.internal.streaming.FakeTimer;
import io.github.mastodonjava.internal.time.FakeTime;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that does what a test says, clients of it, and a time that passes when a test says. As
 * an extension it closes them.
 */
final class StreamFixture implements AutoCloseable, AfterEachCallback {
  /** How long clients wait before they connect again, unless they are told otherwise. */
  static final Duration DELAY = Duration.ofSeconds(7);

  final FakeStreamServer server = new FakeStreamServer();
  final FakeTimer timer = new FakeTimer();
  final FakeTime clock = new FakeTime();
  final StreamEventsHeard heard = new StreamEventsHeard();
  private final List<Mastodon> clients = new ArrayList<>();

  /** Reconnects when the standard policy does, but after {@link #DELAY}, and fetches nothing. */
  static StreamingOptions plain() {
    ReconnectPolicy standard = ReconnectPolicy.standard();
    return StreamingOptions.standard()
        .reconnect(attempt -> standard.delay(attempt) == null ? null : DELAY)
        .refillLimit(0);
  }

  /** The same, but what was missed is fetched. */
  static StreamingOptions refilling() {
    return plain().refillLimit(StreamingOptions.standard().refillLimit());
  }

  static StreamingOptions only(StreamingProtocol protocol) {
    return plain().protocol(protocol);
  }

  /** A client, which is closed at the end. */
  Mastodon client(MastodonBuilder builder, StreamingOptions options) {
    Mastodon client = builder.time(clock, clock).streamingTime(timer).streaming(options).build();
    clients.add(client);
    return client;
  }

  Mastodon client(StreamingOptions options) {
    return client(server.builder(), options);
  }

  /** Listens to the user's stream with a client of its own. */
  Subscription subscribe(StreamingOptions options) {
    return client(options).streaming().subscribe(Stream.user(), heard);
  }

  /** Listens with a client of its own, which fetches what was missed. */
  Subscription subscribe(Stream... streams) {
    return client(refilling()).streaming().subscribe(List.of(streams), heard);
  }

  FakeStreamServer.Stream connected(Subscription subscription) {
    FakeStreamServer.Stream connection = server.opened();
    subscription.awaitConnected();
    return connection;
  }

  /** The next connection, once the client has told of it. */
  FakeStreamServer.Stream opened() {
    FakeStreamServer.Stream connection = server.opened();
    heard.next(Connected.class);
    return connection;
  }

  /** Breaks a connection, and waits until the client has told of it. */
  void lose(FakeStreamServer.Stream connection) {
    connection.endOfFile();
    heard.next(Disconnected.class);
  }

  /** Lets the time pass after which a server surely sends a stream. */
  void settle() {
    pass(Duration.ofSeconds(5));
  }

  /** Lets time pass that something waits for. */
  void pass(Duration delay) {
    await().until(() -> timer.delays().contains(delay));
    timer.pass(delay);
  }

  /** Lets the time pass that a client waits before it connects again. */
  void waitForReconnect() {
    heard.next(Reconnecting.class);
    pass(DELAY);
  }

  /** Waits, in a handler that cannot throw what waiting does. */
  static void uninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the public stream is the continuation of, empty. */
  FakeTimeline publicTimeline() {
    FakeTimeline timeline = new FakeTimeline();
    server.answer("/api/v1/timelines/public", timeline);
    return timeline;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    clients.forEach(Mastodon::close);
    server.close();
  }
}
