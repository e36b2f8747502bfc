package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a stream ends, its connection is let go of, and OkHttp warns of none that was not. */
@ResourceLock("java.util.logging")
class StreamLeakTest {
  private static final Duration PING_INTERVAL = Duration.ofSeconds(30);

  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final Connections connections = new Connections();
  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final LogListener listener = new LogListener(this::keepWhatIsAboutThisServer);
  private final Logger okHttp = Logger.getLogger(OkHttpClient.class.getName());

  /** Counts those that are in use. */
  private static final class Connections extends EventListener {
    final AtomicInteger inUse = new AtomicInteger();

    @Override
    public void connectionAcquired(Call call, Connection connection) {
      inUse.incrementAndGet();
    }

    @Override
    public void connectionReleased(Call call, Connection connection) {
      inUse.decrementAndGet();
    }
  }

  @BeforeEach
  void listen() {
    okHttp.addHandler(listener);
  }

  @AfterEach
  void stop() {
    okHttp.removeHandler(listener);
  }

  private void keepWhatIsAboutThisServer(LogRecord entry) {
    String message = String.valueOf(entry.getMessage());
    if (message.contains(server.address())) {
      warnings.add(message);
    }
  }

  private Mastodon client(StreamingOptions options) {
    OkHttpClient counted = new OkHttpClient.Builder().eventListener(connections).build();
    return fixture.client(server.builder().httpClient(counted), options);
  }

  private Subscription subscribe(StreamingOptions options) {
    return client(options).streaming().subscribe(Stream.user(), fixture.heard);
  }

  /** OkHttp finds what was forgotten once that is collected, when it makes another connection. */
  private void assertNothingIsLeft(Subscription closed) {
    closed.close();
    await().untilAsserted(() -> assertThat(connections.inUse).hasValue(0));
    System.gc();
    try (Subscription another = subscribe(StreamFixture.plain())) {
      another.awaitConnected();
    }
    assertThat(warnings).isEmpty();
  }

  private void breaks(StreamingProtocol protocol, Consumer<FakeStreamServer.Stream> failure) {
    Subscription subscription = subscribe(StreamFixture.only(protocol));
    failure.accept(fixture.connected(subscription));
    fixture.heard.next(Disconnected.class);

    await().untilAsserted(() -> assertThat(connections.inUse).hasValue(0));
    assertNothingIsLeft(subscription);
  }

  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void afterAnEndOfFile(StreamingProtocol protocol) {
    breaks(protocol, FakeStreamServer.Stream::endOfFile);
  }

  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void afterAReset(StreamingProtocol protocol) {
    breaks(protocol, FakeStreamServer.Stream::reset);
  }

  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void afterGarbage(StreamingProtocol protocol) {
    breaks(protocol, connection -> connection.sendRaw("x".repeat(2 << 20)));
  }

  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void afterBeingClosedHere(StreamingProtocol protocol) {
    Subscription subscription = subscribe(StreamFixture.only(protocol));
    fixture.connected(subscription);

    assertNothingIsLeft(subscription);
  }

  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void afterTheClientIsClosed(StreamingProtocol protocol) {
    Mastodon mastodon = client(StreamFixture.only(protocol));
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), fixture.heard);
    fixture.connected(subscription);
    mastodon.close();

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterASilenceThatWasTooLong() {
    Subscription subscription = subscribe(StreamFixture.plain());
    FakeStreamServer.Stream connection = fixture.connected(subscription);
    connection.said();
    connection.answersPings = false;
    fixture.pass(PING_INTERVAL);
    connection.said();
    fixture.pass(PING_INTERVAL);
    fixture.heard.next(Disconnected.class);

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterAHandshakeThatWasNotAnswered() {
    server.silent(true);
    Subscription subscription = subscribe(StreamFixture.plain());
    server.opened();
    fixture.pass(PING_INTERVAL);
    fixture.heard.next(Disconnected.class);
    server.silent(false);

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterBeingClosedDuringTheHandshake() {
    server.silent(true);
    Subscription subscription = subscribe(StreamFixture.plain());
    server.opened();
    subscription.close();
    server.silent(false);

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterAnAnswerThatIsNoAnswerToTheHandshake() {
    server.silent(true);
    Subscription subscription = subscribe(StreamFixture.plain());
    String answer =
        String.join(
            "\r\n",
            "HTTP/1.1 101 Switching Protocols",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Accept: wrong",
            "\r\n");
    server.opened().sendRaw(answer);
    fixture.heard.next(Disconnected.class);
    server.silent(false);

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterARefusalThatMeansServerSentEvents() {
    server.withoutWebSockets();
    Subscription subscription = subscribe(StreamFixture.plain());
    fixture.connected(subscription);

    assertNothingIsLeft(subscription);
  }

  @ParameterizedTest
  @ValueSource(strings = {"401 Unauthorized", "403 Forbidden", "404 Not Found"})
  void afterARefusalForGood(String status) {
    server.answer(FakeStreamServer.WHO_AM_I, request -> "{}");
    for (int i = 0; i < 3; i++) {
      server.refuse(status + "\r\n");
    }
    Subscription subscription = subscribe(StreamFixture.plain());
    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonApiException.class);

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterARefusalForNow() {
    server.refuse("503 Unavailable\r\n");
    Subscription subscription = subscribe(StreamFixture.plain());
    fixture.waitForReconnect();
    fixture.connected(subscription);

    assertNothingIsLeft(subscription);
  }

  @Test
  void afterOneOfManyStreamsWasRefused() {
    Subscription subscription =
        client(StreamFixture.plain())
            .streaming()
            .subscribe(List.of(Stream.user(), Stream.list("9")), fixture.heard);
    FakeStreamServer.Stream connection = fixture.connected(subscription);
    server.refuseStream("/api/v1/streaming/list", "401 Unauthorized\r\n");
    connection.text("{\"error\":\"Not authorized to stream this list\",\"status\":401}");
    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonApiException.class);

    assertNothingIsLeft(subscription);
  }
}
