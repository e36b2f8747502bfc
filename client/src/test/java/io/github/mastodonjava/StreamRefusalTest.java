package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonInternalErrorException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.Subscription;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server refuses ends what it refuses, and nothing else. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamRefusalTest {
  private static final String NOT_AUTHORIZED =
      "{\"error\":\"Not authorized to stream this list\",\"status\":401}";

  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final Mastodon mastodon = fixture.client(StreamFixture.plain());

  @Test
  void mastodonStreamsNothingToThoseWhoAreNotLoggedIn() {
    server.tell("", "4.3.0");
    try (Mastodon nobody = Mastodon.builder(server.address()).build()) {
      assertThatThrownBy(() -> nobody.streaming().subscribe(Stream.local(), heard))
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.NEEDS_LOGIN))
          .hasMessageContaining("log in first");
    }
  }

  @Test
  void otherServersMayStreamToThoseWhoAreNotLoggedIn() {
    server.tell("", "2.7.2 (compatible; Pleroma 2.7.0)");
    try (Mastodon nobody = Mastodon.builder(server.address()).build();
        Subscription subscription = nobody.streaming().subscribe(Stream.local(), heard)) {
      assertThat(server.opened().request.headers()).doesNotContainKey("Sec-WebSocket-Protocol");
    }
  }

  /** Refuses the stream of a list, by message and where it is asked for by itself. */
  private void refuseList(FakeStreamServer.Stream connection) {
    server.refuseStream("/api/v1/streaming/list", "401 Unauthorized\r\n");
    connection.text(NOT_AUTHORIZED);
  }

  @Test
  void aStreamThatTheServerRefusesByMessageEndsItsSubscription() {
    Subscription subscription = mastodon.streaming().subscribe(Stream.list("9"), heard);
    FakeStreamServer.Stream connection = server.opened();
    connection.said();

    connection.text(NOT_AUTHORIZED);

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

    refuseList(connection);

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
    refuseList(connection);
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

  private static Function<FakeStreamServer.Request, String> timelinesAccess(
      String feeds, String local, String remote) {
    String access = "{\"local\":\"" + local + "\",\"remote\":\"" + remote + "\"}";
    String timelines = "{\"timelines_access\":{\"" + feeds + "\":" + access + "}}";
    return request -> "{\"version\":\"4.5.0\",\"configuration\":" + timelines + "}";
  }

  @Test
  void aTimelineThatIsSwitchedOffIsRefusedAtOnce() {
    server
        .answer("/api/v2/instance", timelinesAccess("live_feeds", "public", "disabled"))
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
  void aServerThatCannotTellNowIsNotTakenForOneThatHasSwitchedATimelineOff() {
    server
        .answer("/api/v2/instance", timelinesAccess("live_feeds", "disabled", "disabled"))
        .answer("/api/v1/timelines/public", request -> "503 {\"error\":\"later\"}");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.local(), heard)) {
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void aTimelineThatIsSwitchedOffForOthersIsForThoseWhoMayReadIt() {
    server
        .answer("/api/v2/instance", timelinesAccess("hashtag_feeds", "disabled", "disabled"))
        .answer("/api/v1/timelines/tag/java", request -> "[]");
    try (Subscription subscription =
        mastodon.streaming().subscribe(Stream.hashtag("java"), heard)) {
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void aRedirectOfAStreamIsNotFollowed() {
    try (FakeStreamServer elsewhere = new FakeStreamServer()) {
      String redirect = "302 Found\r\nLocation: " + elsewhere.address() + "\r\n";
      for (int i = 0; i < 3; i++) {
        server.refuse(redirect);
      }
      Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);

      assertThatThrownBy(subscription::awaitClosed)
          .isInstanceOfSatisfying(
              MastodonApiException.class, e -> assertThat(e.status()).isEqualTo(302));
      assertThat(elsewhere.requests()).isEmpty();
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
  void aServerThatCannotOpenAStreamForNowIsAskedAgain() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.list("9"), heard)) {
      FakeStreamServer.Stream connection = server.opened();
      connection.said();

      connection.text("{\"error\":\"An unexpected error occurred\",\"status\":500}");

      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOf(MastodonInternalErrorException.class)
          .hasMessageContaining("An unexpected error occurred");
      fixture.waitForReconnect();
      assertThat(server.opened().said()).contains("\"list\":\"9\"");
    }
  }
}
