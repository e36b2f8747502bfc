package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.internal.streaming.FakeTimer;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where and how a server's streams are found. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamProtocolTest {
  private final FakeStreamServer server = new FakeStreamServer();
  private final StreamEventsHeard heard = new StreamEventsHeard();
  private final Mastodon mastodon =
      server
          .builder()
          .streamingTime(new FakeTimer())
          .streaming(StreamingOptions.standard().refillLimit(0))
          .build();

  @AfterEach
  void stop() {
    mastodon.close();
    server.close();
  }

  private static void tell(FakeStreamServer server, String streaming, String version) {
    server.answer(
        "/api/v2/instance",
        request ->
            "{\"version\":\""
                + version
                + "\",\"configuration\":{\"urls\":{\"streaming\":\""
                + streaming
                + "\"}}}");
  }

  @Test
  void streamsAreWhereTheServerSays() {
    try (FakeStreamServer streams = new FakeStreamServer()) {
      tell(server, streams.address().replace("http:", "ws:"), "4.5.0");
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
    tell(server, "nonsense://\\u0000", "4.5.0");
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
    tell(server, "", "3.2.1");
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
  void aServerWithoutAnyStreamEndsTheSubscription() {
    for (int i = 0; i < 3; i++) {
      server.refuse("404 Not Found\r\n");
    }
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);

    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonNotFoundException.class);
  }

  @Test
  void aServerThatWantsTheTokenAsSubprotocolGetsItThere() {
    server.refuse("401 Unauthorized\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.headers())
          .containsEntry("Sec-WebSocket-Protocol", "a-token")
          .doesNotContainKey("Authorization");
    }
  }

  @Test
  void aServerThatWantsTheTokenInTheAddressGetsItThereLast() {
    server.refuse("401 Unauthorized\r\n").refuse("401 Unauthorized\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.target())
          .isEqualTo("/api/v1/streaming?access_token=a-token");
    }
  }

  @Test
  void noErrorShowsATokenThatWasInTheAddress() {
    for (int i = 0; i < 3; i++) {
      server.refuse("401 Unauthorized\r\n");
    }
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);

    assertThatThrownBy(subscription::awaitClosed)
        .isInstanceOf(MastodonUnauthorizedException.class)
        .hasMessageNotContaining("a-token");
    assertThat(heard.next(Ended.class).toString()).doesNotContain("a-token");
  }

  @Test
  void aStreamThatTheServerRefusesByMessageEndsItsSubscription() {
    Subscription subscription = mastodon.streaming().subscribe(Stream.list("9"), heard);
    FakeStreamServer.Stream connection = server.opened();
    connection.said();

    connection.text("{\"error\":\"Not authorized to stream this list\",\"status\":401}");

    assertThatThrownBy(subscription::awaitClosed)
        .isInstanceOf(MastodonUnauthorizedException.class)
        .hasMessageContaining("GET /api/v1/streaming/list")
        .hasMessageContaining("Not authorized to stream this list");
  }

  @Test
  void whichOfManyStreamsIsRefusedIsFoundOutByAskingForEach() {
    StreamEventsHeard other = new StreamEventsHeard();
    Subscription good = mastodon.streaming().subscribe(Stream.user(), other);
    FakeStreamServer.Stream connection = server.opened();
    good.awaitConnected();
    Subscription bad = mastodon.streaming().subscribe(Stream.list("9"), heard);
    bad.awaitConnected();
    server.refuseStream("/api/v1/streaming/list", "401 Unauthorized\r\n");

    connection.text("{\"error\":\"Not authorized to stream this list\",\"status\":401}");

    assertThatThrownBy(bad::awaitClosed).isInstanceOf(MastodonApiException.class);
    connection.status("user", "1");
    assertThat(other.next(StatusPosted.class).status().id()).isEqualTo("1");
    good.close();
  }

  @Test
  void aRefusedStreamTakesNoOtherWithIt() {
    StreamEventsHeard other = new StreamEventsHeard();
    Subscription good = mastodon.streaming().subscribe(Stream.user(), other);
    FakeStreamServer.Stream connection = server.opened();
    good.awaitConnected();
    connection.said();
    Subscription bad = mastodon.streaming().subscribe(Stream.list("9"), heard);
    bad.awaitConnected();
    connection.said();
    server.refuseStream("/api/v1/streaming/list", "401 Unauthorized\r\n");
    connection.text("{\"error\":\"Not authorized to stream this list\",\"status\":401}");
    assertThatThrownBy(bad::awaitClosed).isInstanceOf(MastodonApiException.class);

    connection.text("{\"error\":\"Error unsubscribing from channel\"}");

    connection.status("user", "1");
    assertThat(other.next(StatusPosted.class).status().id()).isEqualTo("1");
    assertThat(connection.isSilent()).isTrue();
    good.close();
  }

  @Test
  void pleromasAnswerToASubscribeFrameIsUnderstood() {
    Subscription subscription = mastodon.streaming().subscribe(Stream.named("odd"), heard);
    FakeStreamServer.Stream connection = server.opened();
    connection.said();

    connection.text(
        "{\"event\":\"pleroma:respond\",\"payload\":\"{\\\"type\\\":\\\"subscribe\\\","
            + "\\\"result\\\":\\\"error\\\",\\\"error\\\":\\\"bad_topic\\\"}\"}");

    assertThatThrownBy(subscription::awaitClosed)
        .isInstanceOf(MastodonApiException.class)
        .hasMessageContaining("bad_topic");
  }

  @Test
  void aTimelineThatIsSwitchedOffIsRefusedAtOnce() {
    server
        .answer(
            "/api/v2/instance",
            request ->
                "{\"version\":\"4.5.0\",\"configuration\":{\"timelines_access\":{\"live_feeds\":"
                    + "{\"local\":\"public\",\"remote\":\"disabled\"}}}}")
        .answer("/api/v1/timelines/public", request -> "422 {\"error\":\"off\"}");

    assertThatThrownBy(() -> mastodon.streaming().subscribe(Stream.remote(), heard))
        .isInstanceOfSatisfying(
            MastodonStreamException.class,
            e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.DISABLED))
        .hasMessageContaining("public:remote");
    try (Subscription local = mastodon.streaming().subscribe(Stream.local(), heard)) {
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void aTimelineThatIsSwitchedOffForOthersIsForThoseWhoMayReadIt() {
    server
        .answer(
            "/api/v2/instance",
            request ->
                "{\"version\":\"4.5.0\",\"configuration\":{\"timelines_access\":{\"hashtag_feeds\":"
                    + "{\"local\":\"disabled\",\"remote\":\"disabled\"}}}}")
        .answer("/api/v1/timelines/tag/java", request -> "[]");
    try (Subscription subscription =
        mastodon.streaming().subscribe(Stream.hashtag("java"), heard)) {
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void healthIsAskedForWhereTheStreamsAre() {
    assertThat(mastodon.streaming().isHealthy()).isFalse();

    server.answer("/api/v1/streaming/health", request -> "OK");

    assertThat(mastodon.streaming().isHealthy()).isTrue();
  }
}
