package io.github.mastodonjava;

import static io.github.mastodonjava.StreamFixture.uninterruptibly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.error.MastodonTimeoutException;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import io.github.mastodonjava.streaming.SubscriptionState;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that is not there any more is noticed, though nothing says so. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamSilenceTest {
  private static final Duration PING_INTERVAL = Duration.ofSeconds(30);

  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;

  @Test
  void aWebSocketThatAnswersNoPingIsHalfOpenAndGivenUp() {
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);
      connection.said();
      connection.answersPings = false;

      fixture.pass(PING_INTERVAL);
      assertThat(connection.said()).isEqualTo("ping");
      fixture.pass(PING_INTERVAL);

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
      fixture.waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void aWebSocketThatAnswersPingsStaysOpen() {
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);
      connection.said();
      for (int i = 0; i < 3; i++) {
        fixture.pass(PING_INTERVAL);
        assertThat(connection.said()).isEqualTo("ping");
        connection.status("user", "" + i);
        heard.next(StatusPosted.class);
      }
      assertThat(subscription.state()).isEqualTo(SubscriptionState.CONNECTED);
    }
  }

  @Test
  void serverSentEventsThatAreSilentTooLongAreGivenUp() {
    try (Subscription subscription =
        fixture.subscribe(StreamFixture.only(StreamingProtocol.SERVER_SENT_EVENTS))) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);
      connection.sse("update", "{\"id\":\"1\"}");
      heard.next(StatusPosted.class);

      fixture.pass(PING_INTERVAL);
      fixture.pass(PING_INTERVAL);

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
    }
  }

  @Test
  void aHandshakeThatIsNotAnsweredIsGivenUp() {
    server.silent(true);
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      server.opened();
      fixture.pass(PING_INTERVAL);

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
      fixture.waitForReconnect();
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void aHandshakeThatBeginsTooLateForItsWatchIsNotLeftWithoutOne() {
    CountDownLatch asked = new CountDownLatch(2);
    CountDownLatch answer = new CountDownLatch(1);
    server.answer(
        "/api/v2/instance",
        request -> {
          asked.countDown();
          if (asked.getCount() > 0) {
            return "503 {}";
          }
          uninterruptibly(answer);
          return "{}";
        });
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      uninterruptibly(asked);
      fixture.pass(PING_INTERVAL);
      answer.countDown();

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
      fixture.waitForReconnect();
      fixture.connected(subscription);
    }
  }

  @Test
  void serverSentEventsAreGivenUpInTimeHoweverSeldomPingsAre() {
    StreamingOptions seldom =
        StreamFixture.only(StreamingProtocol.SERVER_SENT_EVENTS).pingInterval(Duration.ofHours(1));
    try (Subscription subscription = fixture.subscribe(seldom)) {
      fixture.connected(subscription);

      fixture.pass(Duration.ofMinutes(1));

      assertThat(heard.next(Disconnected.class).why()).isInstanceOf(MastodonTimeoutException.class);
    }
  }
}
