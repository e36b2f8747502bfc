package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.Unknown;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In which way a server's streams are had. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamProtocolTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final Mastodon mastodon = fixture.client(StreamFixture.plain());

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
  void theTypeOfServerSentEventsMayBeWrittenInAnyCase() {
    server
        .refuse("404 Not Found\r\n")
        .refuse("200 OK\r\nContent-Type: Text/Event-Stream;charset=UTF-8\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Connected.class).protocol())
          .isEqualTo(StreamingProtocol.SERVER_SENT_EVENTS);
    }
  }

  @Test
  void whereAProxyForbidsWebSocketsThereAreServerSentEvents() {
    server
        .answer(FakeStreamServer.WHO_AM_I, request -> "{\"id\":\"1\"}")
        .refuseStream("/api/v1/streaming", "403 Forbidden\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(heard.next(Connected.class).protocol())
          .isEqualTo(StreamingProtocol.SERVER_SENT_EVENTS);
    }
  }
}
