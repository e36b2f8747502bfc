package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonUnavailableException;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long a client waits before it connects again, and that it does not when it must not. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamWaitTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;

  /** Waits as the standard says, which is at least no time at all. */
  private static StreamingOptions standard() {
    return StreamingOptions.standard().refillLimit(0);
  }

  @Test
  void a503IsTriedAgainWhenTheServerSays() {
    server.refuse("503 Unavailable\r\nRetry-After: 17\r\n");
    ReconnectPolicy policy = ReconnectPolicy.standard().base(Duration.ZERO);
    try (Subscription subscription = fixture.subscribe(standard().reconnect(policy))) {
      assertThat(heard.next(Disconnected.class).why())
          .isInstanceOf(MastodonUnavailableException.class);
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofSeconds(17));
      fixture.pass(Duration.ofSeconds(17));
      assertThat(server.opened()).isNotNull();
    }
  }

  @Test
  void a429IsTriedAgainWhenTheServerSays() {
    server.refuse("429 Slow down\r\nRetry-After: 30\r\n");
    try (Subscription subscription = fixture.subscribe(standard())) {
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofSeconds(30));
    }
  }

  @Test
  void attemptsAreCountedUntilAConnectionHoldsForAMinute() {
    try (Subscription subscription = fixture.subscribe(StreamFixture.plain())) {
      fixture.connected(subscription).endOfFile();
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(1);
      fixture.pass(StreamFixture.DELAY);
      FakeStreamServer.Stream second = server.opened();
      heard.next(Connected.class);
      second.endOfFile();
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(2);
      fixture.pass(StreamFixture.DELAY);
      FakeStreamServer.Stream third = server.opened();
      heard.next(Connected.class);
      fixture.timer.pass(Duration.ofMinutes(1));
      third.endOfFile();
      assertThat(heard.next(Reconnecting.class).attempt()).isEqualTo(1);
    }
  }

  @Test
  void noMoreConnectsThanAllowedAreMadeInAMinute() {
    StreamingOptions hurried = standard().connectsPerMinute(2).reconnect(attempt -> Duration.ZERO);
    try (Subscription subscription = fixture.subscribe(hurried)) {
      fixture.connected(subscription).endOfFile();
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ZERO);
      fixture.pass(Duration.ZERO);
      FakeStreamServer.Stream second = server.opened();
      heard.next(Connected.class);
      second.endOfFile();
      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofMinutes(1));
    }
  }

  @Test
  void theServersWishForALongerWaitIsObeyed() {
    try (Subscription subscription =
        fixture.subscribe(standard().protocol(StreamingProtocol.SERVER_SENT_EVENTS))) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);
      connection.sendRaw("retry: 90000\n\n");
      connection.endOfFile();

      assertThat(heard.next(Reconnecting.class).delay()).isEqualTo(Duration.ofSeconds(90));
    }
  }

  @Test
  void aPolicyThatSaysNeverEndsTheSubscription() {
    Subscription subscription = fixture.subscribe(standard().reconnect(ReconnectPolicy.never()));
    fixture.connected(subscription).endOfFile();

    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonNetworkException.class);
  }

  @Test
  void aPolicyThatThrowsIsReplacedByTheStandardOne() {
    StreamingOptions broken =
        standard()
            .reconnect(
                attempt -> {
                  throw new IllegalStateException("a policy's fault");
                });
    try (Subscription subscription = fixture.subscribe(broken)) {
      fixture.connected(subscription).endOfFile();

      assertThat(heard.next(Reconnecting.class).delay()).isLessThan(Duration.ofSeconds(1));
    }
  }
}
