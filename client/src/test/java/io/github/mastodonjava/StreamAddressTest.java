package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a server's streams are. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamAddressTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final FakeStreamServer streams = new FakeStreamServer();
  private final StreamEventsHeard heard = fixture.heard;
  private final Mastodon mastodon = fixture.client(StreamFixture.plain());

  @AfterEach
  void stop() {
    streams.close();
  }

  @Test
  void streamsAreWhereTheServerSays() {
    server.tell(streams.webSocketAddress(), "4.5.0");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(streams.opened().request.headers())
          .containsEntry("Authorization", "Bearer a-token");
      assertThat(server.requests()).noneMatch(each -> each.path().contains("streaming"));
    }
  }

  @Test
  void streamsAreWhereTheServerSaysInItsOlderFormToo() {
    server.answer(
        "/api/v1/instance",
        request ->
            "{\"version\":\"3.5.0\",\"urls\":{\"streaming_api\":\""
                + streams.webSocketAddress()
                + "\"}}");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(streams.opened()).isNotNull();
    }
  }

  @Test
  void anAddressThatIsNoneIsNotUsed() {
    server.tell("nonsense://\\u0000", "4.5.0");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void whereStreamsAreIsAskedForAgainAfterALoginThatWasRefused() {
    String refusal = "401 {\"error\":\"The access token was revoked\"}";
    server
        .answer("/api/v2/instance", request -> refusal)
        .answer("/api/v1/instance", request -> refusal)
        .answer(FakeStreamServer.WHO_AM_I, request -> refusal)
        .refuse("401 Unauthorized\r\n");
    Subscription refused = mastodon.streaming().subscribe(Stream.user(), heard);
    assertThatThrownBy(refused::awaitClosed).isInstanceOf(MastodonUnauthorizedException.class);
    server.tell(streams.webSocketAddress(), "4.5.0");

    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(streams.opened()).isNotNull();
    }
  }

  @Test
  void streamsThatHaveMovedAreFoundAgain() {
    server.tell("ws://localhost:1", "4.5.0");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      heard.next(Disconnected.class);
      server.tell(streams.webSocketAddress(), "4.5.0");
      for (int i = 0; i < 8; i++) {
        fixture.waitForReconnect();
      }

      assertThat(streams.opened()).isNotNull();
    }
  }

  @Test
  void anErrorNamesTheHostThatHasTheStreams() {
    server.tell("ws://localhost:1", "4.5.0");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOfSatisfying(
              MastodonNetworkException.class, e -> assertThat(e.host()).isEqualTo("localhost"));
    }
  }

  @Test
  void healthIsAskedForWhereTheStreamsAre() {
    assertThat(mastodon.streaming().isHealthy()).isFalse();

    server.answer("/api/v1/streaming/health", request -> "OK");

    assertThat(mastodon.streaming().isHealthy()).isTrue();
  }
}
