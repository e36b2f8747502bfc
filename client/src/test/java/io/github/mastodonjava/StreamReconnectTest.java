package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import io.github.mastodonjava.streaming.SubscriptionState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A connection that breaks, in whichever way, is made again; the user does nothing. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamReconnectTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;

  private void survives(StreamingProtocol protocol, Consumer<FakeStreamServer.Stream> failure) {
    try (Subscription subscription = fixture.subscribe(StreamFixture.only(protocol))) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);
      failure.accept(connection);

      Disconnected disconnected = heard.next(Disconnected.class);
      assertThat(disconnected.streams()).containsExactly(Stream.user());
      fixture.waitForReconnect();
      FakeStreamServer.Stream next = server.opened();
      heard.next(Connected.class);
      if (protocol == StreamingProtocol.SERVER_SENT_EVENTS) {
        next.sse("update", "{\"id\":\"2\"}");
      } else {
        assertThat(next.said()).isEqualTo("{\"type\":\"subscribe\",\"stream\":\"user\"}");
        next.status("user", "2");
      }
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
    }
  }

  @Test
  void aWebSocketSurvivesAReset() {
    survives(StreamingProtocol.WEBSOCKET, FakeStreamServer.Stream::reset);
  }

  @Test
  void whoeverWaitsForAServerThatIsAwayMayGiveUp() {
    server.refuse("503 Unavailable\r\n");
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      assertThat(subscription.awaitConnected(Duration.ZERO)).isFalse();

      fixture.waitForReconnect();
      fixture.opened();
      assertThat(subscription.awaitConnected(Duration.ZERO)).isTrue();
    }
  }

  @Test
  void aWebSocketSurvivesTheEndOfTheConnection() {
    survives(StreamingProtocol.WEBSOCKET, FakeStreamServer.Stream::endOfFile);
  }

  @Test
  void aWebSocketSurvivesACloseFrame() {
    survives(
        StreamingProtocol.WEBSOCKET,
        connection -> connection.frame(0x88, new byte[] {0x03, (byte) 0xE9}));
  }

  @Test
  void aWebSocketSurvivesAFrameThatIsCutInHalf() {
    survives(
        StreamingProtocol.WEBSOCKET,
        connection -> {
          connection.sendRaw(new byte[] {(byte) 0x81, 100, '{'});
          connection.endOfFile();
        });
  }

  @Test
  void aWebSocketSurvivesGarbageInsteadOfFrames() {
    survives(StreamingProtocol.WEBSOCKET, connection -> connection.sendRaw("garbage, no frame"));
  }

  @Test
  void serverSentEventsSurviveAReset() {
    survives(StreamingProtocol.SERVER_SENT_EVENTS, FakeStreamServer.Stream::reset);
  }

  @Test
  void serverSentEventsSurviveTheEndOfTheConnection() {
    survives(StreamingProtocol.SERVER_SENT_EVENTS, FakeStreamServer.Stream::endOfFile);
  }

  @Test
  void aBrokenChunkIsAFailureLikeOthers() {
    server.silent(true);
    try (Subscription subscription =
        fixture.subscribe(StreamFixture.only(StreamingProtocol.SERVER_SENT_EVENTS))) {
      server
          .opened()
          .sendRaw(
              String.join(
                  "\r\n",
                  "HTTP/1.1 200 OK",
                  "Content-Type: text/event-stream",
                  "Transfer-Encoding: chunked",
                  "",
                  "this is no length",
                  ""));

      assertThat(heard.next(Disconnected.class).why()).isNotNull();
      fixture.waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  private Subscription subscribeAt(String address, OkHttpClient http) {
    return fixture
        .client(
            Mastodon.builder(address).accessToken("a-token").httpClient(http),
            StreamFixture.plain())
        .streaming()
        .subscribe(Stream.user(), heard);
  }

  @Test
  void anUnknownHostIsAskedForAgain() {
    OkHttpClient http = NoNames.client();
    try (Subscription subscription = subscribeAt("http://nowhere.localhost", http)) {
      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOf(MastodonNetworkException.class)
          .hasMessageContaining("nowhere.localhost is not known");
      fixture.waitForReconnect();
      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonNetworkException.class);
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(2);
    }
  }

  @Test
  void aServerThatSpeaksNoTlsIsTriedAgain() {
    String address = server.address().replace("http:", "https:");
    try (Subscription subscription = subscribeAt(address, new OkHttpClient())) {
      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonNetworkException.class);
      fixture.waitForReconnect();
      heard.next(Disconnected.class);
    }
  }

  @Test
  void aServerThatIsNotThereIsTriedAgainUntilItIs() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String address = "http://127.0.0.1:" + port;
    try (Subscription subscription = subscribeAt(address, new OkHttpClient())) {
      heard.next(Disconnected.class);
      await().until(() -> subscription.state() == SubscriptionState.WAITING);
    }
  }

  private Subscription refusedEverywhere(String status) {
    server.answer(FakeStreamServer.WHO_AM_I, request -> "{}");
    for (int i = 0; i < 3; i++) {
      server.refuse(status + "\r\n");
    }
    return fixture.subscribe(StreamFixture.plain());
  }

  @Test
  void a401EndsTheSubscriptionWithATypedError() {
    Subscription subscription = refusedEverywhere("401 Unauthorized");

    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonUnauthorizedException.class);
    assertThat(heard.next(Ended.class).why()).isInstanceOf(MastodonUnauthorizedException.class);
    assertThat(subscription.state()).isEqualTo(SubscriptionState.FAILED);
    assertThat(subscription.failure()).isInstanceOf(MastodonUnauthorizedException.class);
    assertThatThrownBy(subscription::awaitConnected)
        .isInstanceOf(MastodonUnauthorizedException.class);
  }

  @Test
  void a403EndsTheSubscriptionWithATypedError() {
    Subscription subscription = refusedEverywhere("403 Forbidden");

    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonForbiddenException.class);
  }

  @Test
  void whoeverSubscribesAfterAnEndBeginsAnew() {
    Mastodon mastodon = fixture.client(StreamFixture.plain());
    server.refuse("401 Unauthorized\r\n");
    Subscription refused = mastodon.streaming().subscribe(Stream.user(), heard);
    assertThatThrownBy(refused::awaitClosed).isInstanceOf(MastodonUnauthorizedException.class);

    try (Subscription next = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(fixture.connected(next)).isNotNull();
    }
  }

  @Test
  void aFrameOfMoreThanAMebibyteIsAnErrorAndNotRead() {
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);

      connection.sendRaw(new byte[] {(byte) 0x81, 127, 0, 0, 0x7F, 0, 0, 0, 0, 0});

      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.TOO_LARGE));
      fixture.waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void anEventOfMoreThanAMebibyteIsAnErrorOfServerSentEventsToo() {
    try (Subscription subscription =
        fixture.subscribe(StreamFixture.only(StreamingProtocol.SERVER_SENT_EVENTS))) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);

      connection.sendRaw("data: " + "x".repeat(3 << 20));

      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.TOO_LARGE));
    }
  }

  @Test
  void closingWhileItWaitsEndsTheWaiting() {
    Subscription subscription = fixture.subscribe(StreamFixture.plain());
    fixture.connected(subscription).endOfFile();
    heard.next(Reconnecting.class);
    await().until(() -> fixture.timer.delays().contains(StreamFixture.DELAY));

    subscription.close();

    await().until(() -> !fixture.timer.delays().contains(StreamFixture.DELAY));
    assertThat(server.hasNothingOpened()).isTrue();
  }
}
