package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.Unknown;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where and how a server's streams are found. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamProtocolTest {
  private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final Mastodon mastodon = fixture.client(StreamFixture.plain());

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void streamsAreWhereTheServerSays() {
    try (FakeStreamServer streams = new FakeStreamServer()) {
      server.tell(streams.address().replace("http:", "ws:"), "4.5.0");
      try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
        assertThat(streams.opened().request.headers())
            .containsEntry("Authorization", "Bearer a-token");
        assertThat(server.requests()).noneMatch(each -> each.path().contains("streaming"));
      }
    }
  }

  @Test
  void streamsAreWhereTheServerSaysInItsOlderFormToo() {
    try (FakeStreamServer streams = new FakeStreamServer()) {
      server.answer(
          "/api/v1/instance",
          request ->
              "{\"version\":\"3.5.0\",\"urls\":{\"streaming_api\":\""
                  + streams.address().replace("http:", "ws:")
                  + "\"}}");
      try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
        assertThat(streams.opened()).isNotNull();
      }
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
  void whereWebSocketsAreRefusedEachStreamHasItsServerSentEvents() {
    server.withoutWebSockets();
    try (Subscription subscription =
        mastodon
            .streaming()
            .subscribe(List.of(Stream.hashtag("java"), Stream.localMedia()), heard)) {
      List<FakeStreamServer.Stream> both = List.of(server.opened(), server.opened());
      subscription.awaitConnected();

      assertThat(both.stream().map(each -> each.request.target()).collect(Collectors.toSet()))
          .containsExactlyInAnyOrder(
              "/api/v1/streaming/hashtag?tag=java",
              "/api/v1/streaming/public/local?only_media=true");
      for (FakeStreamServer.Stream each : both) {
        assertThat(each.request.headers()).containsEntry("Authorization", "Bearer a-token");
        each.sse("update", "{\"id\":\"1\"}");
      }
      Stream first = heard.next(StatusPosted.class).stream();
      Stream second = heard.next(StatusPosted.class).stream();
      assertThat(List.of(first, second))
          .containsExactlyInAnyOrder(Stream.hashtag("java"), Stream.localMedia());
    }
  }

  @Test
  void aServerBeforeSubscribeFramesIsSpokenToBySse() {
    server.tell("", "3.2.1");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.target()).isEqualTo("/api/v1/streaming/user");
      assertThat(heard.next(Connected.class).protocol())
          .isEqualTo(StreamingProtocol.SERVER_SENT_EVENTS);
    }
  }

  @Test
  void aServerWithNeitherHasAWebSocketForEachStream() {
    server.refuse("400 Bad Request\r\n").refuse("404 Not Found\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.list("9"), heard)) {
      FakeStreamServer.Stream connection = server.opened();

      assertThat(connection.request.target()).isEqualTo("/api/v1/streaming?stream=list&list=9");
      assertThat(heard.next(Connected.class).protocol())
          .isEqualTo(StreamingProtocol.WEBSOCKET_PER_STREAM);
      connection.text("{\"event\":\"update\",\"payload\":\"{\\\"id\\\":\\\"3\\\"}\"}");
      assertThat(heard.next(StatusPosted.class).stream()).isEqualTo(Stream.list("9"));
      assertThat(connection.isSilent()).isTrue();
    }
  }

  @Test
  void anEventWithoutAStreamIsTheUsers() {
    Stream markers = Stream.user();
    try (Subscription subscription =
        mastodon.streaming().subscribe(List.of(Stream.local(), markers), heard)) {
      FakeStreamServer.Stream connection = server.opened();
      subscription.awaitConnected();

      connection.text("{\"event\":\"marker\",\"payload\":\"{\\\"home\\\":{}}\"}");

      assertThat(heard.next(Unknown.class))
          .isEqualTo(new Unknown(markers, "marker", Map.of("home", Map.of())));
    }
  }

  @Test
  void gotosocialHasAConnectionForEachStreamAsItsFramesKnowOnlySome() {
    server
        .answer(
            "/api/v2/instance",
            request ->
                "{\"version\":\"0.19.1+git-abc\",\"source_url\":"
                    + "\"https://codeberg.org/superseriousbusiness/gotosocial\"}")
        .refuseStream("/api/v1/streaming/hashtag", "404 Not Found\r\n");
    try (Subscription subscription =
        mastodon.streaming().subscribe(Stream.hashtag("java"), heard)) {
      assertThat(server.opened().request.target())
          .isEqualTo("/api/v1/streaming?stream=hashtag&tag=java");
    }
  }

  @Test
  void anAnswerThatIsNoStreamIsARefusal() {
    server.refuse("200 OK\r\nContent-Type: text/html\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.target()).isEqualTo("/api/v1/streaming/user");
    }
  }

  @Test
  void healthIsAskedForWhereTheStreamsAre() {
    assertThat(mastodon.streaming().isHealthy()).isFalse();

    server.answer("/api/v1/streaming/health", request -> "OK");

    assertThat(mastodon.streaming().isHealthy()).isTrue();
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
    try (FakeStreamServer streams = new FakeStreamServer()) {
      server.tell(streams.address().replace("http:", "ws:"), "4.5.0");

      try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
        assertThat(streams.opened()).isNotNull();
      }
    }
  }

  @Test
  void theTypeOfServerSentEventsMayBeWrittenInAnyCase() {
    server
        .refuse("404 Not Found\r\n")
        .refuse("200 OK\r\nContent-Type: Text/Event-Stream;charset=UTF-8\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Connected.class).protocol())
          .isEqualTo(StreamingProtocol.SERVER_SENT_EVENTS);
    }
  }
}
