package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.error.MastodonTimeoutException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.error.MastodonUnavailableException;
import io.github.mastodonjava.internal.streaming.FakeTimer;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import io.github.mastodonjava.streaming.SubscriptionState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection that breaks, in whichever way, is made again; the user does nothing. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamReconnectTest {
  private static final Duration DELAY = Duration.ofSeconds(7);

  private final FakeStreamServer server = new FakeStreamServer();
  private final FakeTimer timer = new FakeTimer();
  private final StreamEventsHeard heard = new StreamEventsHeard();
  private Mastodon mastodon = client(StreamingOptions.standard());

  private Mastodon client(StreamingOptions options) {
    return server
        .builder()
        .streamingTime(timer)
        .streaming(options.reconnect(attempt -> DELAY).refillLimit(0))
        .build();
  }

  @AfterEach
  void stop() {
    mastodon.close();
    server.close();
  }

  private FakeStreamServer.Stream connected(Subscription subscription) {
    FakeStreamServer.Stream connection = server.opened();
    subscription.awaitConnected();
    return connection;
  }

  /** Lets the time pass that the client waits before it connects again. */
  private void waitForReconnect() {
    heard.next(Reconnecting.class);
    await().until(() -> timer.delays().contains(DELAY));
    timer.pass(DELAY);
  }

  private void survives(StreamingProtocol protocol, Consumer<FakeStreamServer.Stream> failure) {
    mastodon.close();
    mastodon = client(StreamingOptions.standard().protocol(protocol));
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      failure.accept(connection);

      Disconnected disconnected = heard.next(Disconnected.class);
      assertThat(disconnected.streams()).containsExactly(Stream.user());
      waitForReconnect();
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
    server.silent();
    mastodon.close();
    mastodon = client(StreamingOptions.standard().protocol(StreamingProtocol.SERVER_SENT_EVENTS));
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
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
      waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void anUnknownHostIsAskedForAgain() {
    mastodon.close();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
    mastodon =
        Mastodon.builder("http://nowhere.localhost")
            .accessToken("a-token")
            .httpClient(http)
            .streamingTime(timer)
            .streaming(StreamingOptions.standard().reconnect(attempt -> DELAY))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOf(MastodonNetworkException.class)
          .hasMessageContaining("nowhere.localhost is not known");
      waitForReconnect();
      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonNetworkException.class);
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(2);
    }
  }

  @Test
  void aServerThatSpeaksNoTlsIsTriedAgain() {
    mastodon.close();
    mastodon =
        Mastodon.builder(server.address().replace("http:", "https:"))
            .accessToken("a-token")
            .streamingTime(timer)
            .streaming(StreamingOptions.standard().reconnect(attempt -> DELAY))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonNetworkException.class);
      waitForReconnect();
      heard.next(Disconnected.class);
    }
  }

  @Test
  void aServerThatIsNotThereIsTriedAgainUntilItIs() throws IOException {
    mastodon.close();
    int port;
    try (java.net.ServerSocket free =
        new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    mastodon =
        Mastodon.builder("http://127.0.0.1:" + port)
            .accessToken("a-token")
            .streamingTime(timer)
            .streaming(StreamingOptions.standard().reconnect(attempt -> DELAY))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      heard.next(Disconnected.class);
      await().until(() -> subscription.state() == SubscriptionState.WAITING);
    }
  }

  @Test
  void a503IsTriedAgainWhenTheServerSays() {
    server.refuse("503 Unavailable\r\nRetry-After: 17\r\n");
    mastodon.close();
    mastodon =
        server
            .builder()
            .streamingTime(timer)
            .streaming(
                StreamingOptions.standard()
                    .refillLimit(0)
                    .reconnect(ReconnectPolicy.standard().base(Duration.ZERO)))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOf(MastodonUnavailableException.class);
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofSeconds(17));
      await().until(() -> timer.delays().contains(Duration.ofSeconds(17)));
      timer.pass(Duration.ofSeconds(17));
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void a429IsTriedAgainWhenTheServerSays() {
    server.refuse("429 Slow down\r\nRetry-After: 30\r\n");
    mastodon.close();
    mastodon =
        server
            .builder()
            .streamingTime(timer)
            .streaming(StreamingOptions.standard().refillLimit(0))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofSeconds(30));
    }
  }

  private Subscription refusedEverywhere(String status) {
    for (int i = 0; i < 3; i++) {
      server.refuse(status + "\r\n");
    }
    mastodon.close();
    mastodon =
        server
            .builder()
            .streamingTime(timer)
            .streaming(StreamingOptions.standard().refillLimit(0))
            .build();
    return mastodon.streaming().subscribe(Stream.user(), heard);
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
  void attemptsAreCountedUntilAConnectionHoldsForAMinute() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      connected(subscription).endOfFile();
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(1);
      await().until(() -> timer.delays().contains(DELAY));
      timer.pass(DELAY);
      FakeStreamServer.Stream second = server.opened();
      heard.next(Connected.class);
      second.endOfFile();
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(2);
      await().until(() -> timer.delays().contains(DELAY));
      timer.pass(DELAY);
      FakeStreamServer.Stream third = server.opened();
      heard.next(Connected.class);
      timer.pass(Duration.ofMinutes(1));
      third.endOfFile();
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(1);
    }
  }

  @Test
  void noMoreConnectsThanAllowedAreMadeInAMinute() {
    mastodon.close();
    mastodon =
        server
            .builder()
            .streamingTime(timer)
            .streaming(
                StreamingOptions.standard()
                    .refillLimit(0)
                    .connectsPerMinute(2)
                    .reconnect(attempt -> Duration.ZERO))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      connected(subscription).endOfFile();
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ZERO);
      await().until(() -> timer.delays().contains(Duration.ZERO));
      timer.pass(Duration.ZERO);
      FakeStreamServer.Stream second = server.opened();
      heard.next(Connected.class);
      second.endOfFile();
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofMinutes(1));
    }
  }

  @Test
  void aWebSocketThatAnswersNoPingIsHalfOpenAndGivenUp() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.said();
      connection.answersPings = false;

      pingTime();
      assertThat(connection.said()).isEqualTo("ping");
      pingTime();

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
      waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  private void pingTime() {
    Duration interval = Duration.ofSeconds(30);
    await().until(() -> timer.delays().contains(interval));
    timer.pass(interval);
  }

  @Test
  void aWebSocketThatAnswersPingsStaysOpen() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.said();
      for (int i = 0; i < 3; i++) {
        pingTime();
        assertThat(connection.said()).isEqualTo("ping");
        connection.status("user", "" + i);
        heard.next(StatusPosted.class);
      }
      assertThat(subscription.state()).isEqualTo(SubscriptionState.CONNECTED);
    }
  }

  @Test
  void serverSentEventsThatAreSilentTooLongAreGivenUp() {
    mastodon.close();
    mastodon = client(StreamingOptions.standard().protocol(StreamingProtocol.SERVER_SENT_EVENTS));
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.sse("update", "{\"id\":\"1\"}");
      heard.next(StatusPosted.class);

      pingTime();
      pingTime();

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
    }
  }

  @Test
  void aHandshakeThatIsNotAnsweredIsGivenUp() {
    server.silent();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      server.opened();
      pingTime();

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
      waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void aFrameOfMoreThanAMebibyteIsAnErrorAndNotRead() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);

      connection.sendRaw(new byte[] {(byte) 0x81, 127, 0, 0, 0x7F, 0, 0, 0, 0, 0});

      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.TOO_LARGE));
      waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void anEventOfMoreThanAMebibyteIsAnErrorOfServerSentEventsToo() {
    mastodon.close();
    mastodon = client(StreamingOptions.standard().protocol(StreamingProtocol.SERVER_SENT_EVENTS));
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);

      connection.sendRaw("data: " + "x".repeat(3 << 20));

      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.TOO_LARGE));
    }
  }

  @Test
  void theServersWishForALongerWaitIsObeyed() {
    mastodon.close();
    mastodon =
        server
            .builder()
            .streamingTime(timer)
            .streaming(
                StreamingOptions.standard()
                    .refillLimit(0)
                    .protocol(StreamingProtocol.SERVER_SENT_EVENTS))
            .build();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.sendRaw("retry: 90000\n\n");
      connection.endOfFile();

      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofSeconds(90));
    }
  }

  @Test
  void aPolicyThatSaysNeverEndsTheSubscription() {
    mastodon.close();
    mastodon =
        server
            .builder()
            .streaming(
                StreamingOptions.standard().refillLimit(0).reconnect(ReconnectPolicy.never()))
            .build();
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);
    connected(subscription).endOfFile();

    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonNetworkException.class);
  }

  @Test
  void closingWhileItWaitsEndsTheWaiting() {
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);
    connected(subscription).endOfFile();
    heard.next(Reconnecting.class);
    await().until(() -> timer.delays().contains(DELAY));

    subscription.close();

    await().until(() -> !timer.delays().contains(DELAY));
    assertThat(server.hasNothingOpened()).isTrue();
  }
}
