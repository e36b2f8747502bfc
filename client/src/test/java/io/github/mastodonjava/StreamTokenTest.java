package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.error.MastodonUnavailableException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.Subscription;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the token goes, and what becomes of one that has expired. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamTokenTest {
  private static final String NEW_TOKENS =
      "{\"access_token\":\"t2\",\"refresh_token\":\"r2\",\"expires_in\":3600}";

  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final Mastodon mastodon = fixture.client(StreamFixture.plain());

  private void knowToken() {
    server.answer(FakeStreamServer.WHO_AM_I, request -> "{\"id\":\"1\"}");
  }

  @Test
  void aServerThatWantsTheTokenAsSubprotocolGetsItThere() {
    knowToken();
    server.refuse("401 Unauthorized\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.headers())
          .containsEntry("Sec-WebSocket-Protocol", "a-token")
          .doesNotContainKey("Authorization");
    }
  }

  @Test
  void aServerThatWantsTheTokenInTheAddressGetsItThereLast() {
    knowToken();
    server.refuse("401 Unauthorized\r\n").refuse("401 Unauthorized\r\n");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.target())
          .isEqualTo("/api/v1/streaming?access_token=a-token");
    }
  }

  @Test
  void noErrorShowsATokenThatWasInTheAddress() {
    knowToken();
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
  void aTokenThatIsNoGoodIsNeverPutIntoAnAddress() {
    server.answer(FakeStreamServer.WHO_AM_I, request -> "401 {\"error\":\"revoked\"}");
    for (int i = 0; i < 3; i++) {
      server.refuse("401 Unauthorized\r\n");
    }
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);

    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonUnauthorizedException.class);
    assertThat(server.requests())
        .filteredOn(request -> request.path().equals("/api/v1/streaming"))
        .singleElement()
        .satisfies(request -> assertThat(request.target()).doesNotContain("a-token"));
  }

  @Test
  void pleromaGetsTheTokenWhereItLooksForIt() {
    server.tell("", "2.7.2 (compatible; Pleroma 2.7.0)");
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      assertThat(server.opened().request.headers())
          .containsEntry("Sec-WebSocket-Protocol", "a-token");
    }
  }

  /** A login that ends in ten minutes, or whenever the server says so. */
  private Subscription subscribeLoggedIn() {
    Credentials login =
        Credentials.of(URI.create(server.address()), "t1")
            .client("an-id", "a-s3cret")
            .refreshToken("r1")
            .expiresAt(fixture.clock.instant().plus(Duration.ofMinutes(10)));
    server.answer(
        FakeStreamServer.WHO_AM_I,
        request ->
            "Bearer t1".equals(request.headers().get("Authorization"))
                ? "401 {\"error\":\"The access token expired\"}"
                : "{\"id\":\"1\"}");
    return fixture
        .client(Mastodon.builder(server.address()).credentials(login), StreamFixture.plain())
        .streaming()
        .subscribe(Stream.user(), heard);
  }

  private void refreshWith(String answer) {
    server.answer("/oauth/token", request -> answer);
  }

  private long refreshes() {
    return server.requests().stream().filter(each -> each.path().equals("/oauth/token")).count();
  }

  private static String token(FakeStreamServer.Stream connection) {
    return String.valueOf(connection.request.headers().get("Authorization"));
  }

  @Test
  void aTokenThatHasExpiredIsReplacedBeforeAStreamConnectsAgain() {
    refreshWith(NEW_TOKENS);
    try (Subscription subscription = subscribeLoggedIn()) {
      FakeStreamServer.Stream first = fixture.connected(subscription);
      assertThat(token(first)).isEqualTo("Bearer t1");
      fixture.clock.pass(Duration.ofHours(1));

      first.endOfFile();
      fixture.waitForReconnect();

      assertThat(token(server.opened())).isEqualTo("Bearer t2");
      assertThat(refreshes()).isEqualTo(1);
    }
  }

  @Test
  void aTokenThatTheServerTakesForExpiredIsReplacedAndTheStreamOpens() {
    refreshWith(NEW_TOKENS);
    server.refuse("401 Unauthorized\r\n");
    try (Subscription subscription = subscribeLoggedIn()) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);

      assertThat(token(connection)).isEqualTo("Bearer t2");
      assertThat(refreshes()).isEqualTo(1);
      assertThat(heard.all()).noneMatch(Disconnected.class::isInstance);
    }
  }

  @Test
  void whereTheTokenCannotBeReplacedNowItIsTriedAgain() {
    refreshWith("503 {\"error\":\"later\"}");
    server.refuse("401 Unauthorized\r\n");
    try (Subscription subscription = subscribeLoggedIn()) {
      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOf(MastodonUnavailableException.class);
      refreshWith(NEW_TOKENS);
      server.refuse("401 Unauthorized\r\n");
      fixture.waitForReconnect();

      assertThat(token(fixture.connected(subscription))).isEqualTo("Bearer t2");
    }
  }

  @Test
  void aLoginThatCannotBeRefreshedAnyMoreEndsTheSubscription() {
    refreshWith("400 {\"error\":\"invalid_grant\"}");
    server.refuse("401 Unauthorized\r\n");
    Subscription subscription = subscribeLoggedIn();

    assertThatThrownBy(subscription::awaitClosed)
        .isInstanceOf(MastodonUnauthorizedException.class)
        .hasMessageContaining("GET /api/v1/streaming");
  }

  @Test
  void aTokenThatMayNotIsNotPutIntoTheAddress() {
    knowToken();
    for (int i = 0; i < 3; i++) {
      server.refuse("403 Forbidden\r\n");
    }
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);

    assertThatThrownBy(() -> subscription.awaitClosed(Duration.ofSeconds(10)))
        .isInstanceOf(MastodonForbiddenException.class);
    assertThat(server.requests()).noneMatch(each -> each.target().contains("a-token"));
  }
}
