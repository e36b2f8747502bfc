package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Skipped;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.Unknown;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import io.github.mastodonjava.streaming.SubscriptionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Subscriptions over one connection. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamSubscriptionTest {
  private final FakeStreamServer server = new FakeStreamServer();
  private final Mastodon mastodon = server.builder().build();
  private final StreamEventsHeard heard = new StreamEventsHeard();

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

  @Test
  void aStreamIsAskedForAndItsEventsArrive() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);

      assertThat(connection.said()).isEqualTo("{\"type\":\"subscribe\",\"stream\":\"user\"}");
      connection.status("user", "42");

      assertThat(heard.next())
          .isEqualTo(new Connected(Set.of(Stream.user()), StreamingProtocol.WEBSOCKET));
      StatusPosted posted = heard.next(StatusPosted.class);
      assertThat(posted.status().id()).isEqualTo("42");
      assertThat(posted.stream()).isEqualTo(Stream.user());
      assertThat(posted.refilled()).isFalse();
      assertThat(subscription.state()).isEqualTo(SubscriptionState.CONNECTED);
    }
  }

  @Test
  void theTokenIsInTheHeaderAndNotInTheAddress() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);

      assertThat(connection.request.target()).isEqualTo("/api/v1/streaming");
      assertThat(connection.request.headers()).containsEntry("Authorization", "Bearer a-token");
      assertThat(connection.request.headers().get("User-Agent")).startsWith("mastodon-java/");
    }
  }

  @Test
  void allSubscriptionsShareOneConnection() {
    StreamEventsHeard other = new StreamEventsHeard();
    try (Subscription first = mastodon.streaming().subscribe(Stream.user(), heard);
        Subscription second =
            mastodon
                .streaming()
                .subscribe(List.of(Stream.hashtag("#Java"), Stream.user()), other)) {
      FakeStreamServer.Stream connection = connected(first);
      second.awaitConnected();

      connection.event("[\"hashtag\",\"java\"]", "update", "{\"id\":\"1\"}");
      connection.status("user", "2");

      assertThat(other.next(StatusPosted.class).stream()).isEqualTo(Stream.hashtag("java"));
      assertThat(other.next(StatusPosted.class).stream()).isEqualTo(Stream.user());
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
      assertThat(server.hasNothingOpened()).isTrue();
    }
  }

  @Test
  void aStreamCanBeAddedToALiveSubscription() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.said();

      subscription.subscribe(Stream.list("7"));

      assertThat(connection.said())
          .isEqualTo("{\"type\":\"subscribe\",\"stream\":\"list\",\"list\":\"7\"}");
      subscription.awaitConnected();
      connection.event("[\"list\",\"7\"]", "delete", "99");
      assertThat(heard.next(StatusDeleted.class))
          .isEqualTo(new StatusDeleted(Stream.list("7"), "99"));
      assertThat(subscription.streams()).containsExactlyInAnyOrder(Stream.user(), Stream.list("7"));
    }
  }

  @Test
  void whatIsUnsubscribedIsToldToTheServerAndNotHeardAnyMore() {
    try (Subscription subscription =
        mastodon.streaming().subscribe(List.of(Stream.user(), Stream.local()), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.said();
      connection.said();

      subscription.unsubscribe(Stream.local());

      assertThat(connection.said())
          .isEqualTo("{\"type\":\"unsubscribe\",\"stream\":\"public:local\"}");
      connection.status("public:local", "1");
      connection.status("user", "2");
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
    }
  }

  @Test
  void theLastWordAboutAStreamIsTheOneThatWasMeant() {
    Stream local = Stream.local();
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.said();
      subscription.subscribe(local);
      subscription.awaitConnected();
      for (int i = 0; i < 200; i++) {
        subscription.unsubscribe(local);
        subscription.subscribe(local);
        subscription.awaitConnected();
      }
      subscription.subscribe(Stream.direct());
      List<String> about = new ArrayList<>();
      for (String said = connection.said(); !said.contains("direct"); said = connection.said()) {
        about.add(said);
      }

      assertThat(about.get(about.size() - 1)).contains("\"subscribe\"");
    }
  }

  @Test
  void theConnectionIsClosedWithTheLastSubscription() {
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);
    FakeStreamServer.Stream connection = connected(subscription);
    connection.said();

    subscription.close();

    assertThat(connection.said()).isEqualTo("close");
    assertThat(subscription.state()).isEqualTo(SubscriptionState.CLOSED);
    assertThat(subscription.awaitClosed(Duration.ZERO)).isTrue();
    assertThatThrownBy(() -> subscription.subscribe(Stream.local()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aHandlerThatThrowsGetsTheNextEvent() {
    CountDownLatch second = new CountDownLatch(1);
    try (Subscription subscription =
        mastodon
            .streaming()
            .subscribe(
                Stream.user(),
                event -> {
                  if (event instanceof StatusPosted posted) {
                    if (posted.status().id().equals("1")) {
                      throw new AssertionError("on purpose");
                    }
                    second.countDown();
                  }
                })) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.status("user", "1");
      connection.status("user", "2");

      assertThat(second).satisfies(latch -> latch.await());
    }
  }

  @Test
  void aSubscriptionCanBeClosedInItsHandlerAndHearsNothingAfterwards() {
    CompletableFuture<Subscription> own = new CompletableFuture<>();
    StreamEventsHeard other = new StreamEventsHeard();
    Subscription subscription =
        mastodon
            .streaming()
            .subscribe(
                Stream.user(),
                event -> {
                  heard.accept(event);
                  if (event instanceof StatusPosted) {
                    own.join().close();
                  }
                });
    own.complete(subscription);
    try (Subscription witness = mastodon.streaming().subscribe(Stream.user(), other)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.status("user", "1");
      connection.status("user", "2");

      assertThat(other.idsUpTo("2")).containsExactly("1", "2");
      assertThat(heard.idsUpTo("1")).containsExactly("1");
      assertThat(heard.isSilent()).isTrue();
      assertThat(witness.state()).isEqualTo(SubscriptionState.CONNECTED);
    }
  }

  @Test
  void unknownEventsArriveWithTheirJson() {
    try (Subscription subscription =
        mastodon.streaming().subscribe(Stream.named("user:pleroma_chat"), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);

      connection.event("[\"user:pleroma_chat\"]", "pleroma:chat_update", "{\"id\":1}");

      assertThat(heard.next(Unknown.class))
          .isEqualTo(
              new Unknown(
                  Stream.named("user:pleroma_chat"), "pleroma:chat_update", Map.of("id", 1L)));
    }
  }

  @Test
  void whatCannotBeReadIsReportedAndSkipped() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);

      connection.text("no JSON at all");
      connection.event("[\"user\"]", "update", "{\"id\":");
      connection.status("user", "3");

      Skipped first = heard.next(Skipped.class);
      assertThat(first.stream()).isNull();
      assertThat(first.why()).hasMessageContaining("no JSON at all");
      Skipped second = heard.next(Skipped.class);
      assertThat(second.stream()).isEqualTo(Stream.user());
      assertThat(second.why()).hasMessageContaining("\"event\":\"update\"");
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("3");
    }
  }

  @Test
  void aMessageMayComeInPiecesWithPingsBetween() {
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      FakeStreamServer.Stream connection = connected(subscription);
      connection.said();
      byte[] message =
          "{\"stream\":[\"user\"],\"event\":\"delete\",\"payload\":\"5\"}"
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);

      connection.frame(0x01, java.util.Arrays.copyOf(message, 10));
      connection.frame(0x89, new byte[] {'h', 'i'});
      connection.frame(0x80, java.util.Arrays.copyOfRange(message, 10, message.length));

      assertThat(heard.next(StatusDeleted.class).statusId()).isEqualTo("5");
      assertThat(connection.said()).isEqualTo("pong hi");
    }
  }

  @Test
  void aUsersStreamNeedsALogin() {
    try (Mastodon nobody = Mastodon.builder(server.address()).build()) {
      assertThatThrownBy(() -> nobody.streaming().subscribe(Stream.user(), heard))
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.NEEDS_LOGIN));
    }
  }

  @Test
  void closingTheClientClosesItsSubscriptions() {
    Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard);
    connected(subscription);

    mastodon.close();

    assertThat(subscription.state()).isEqualTo(SubscriptionState.CLOSED);
    assertThatThrownBy(mastodon::streaming).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoeverWaitsForAStreamGoesOnWhenItIsNotWantedAnyMore() throws InterruptedException {
    server.silent(true);
    try (Subscription subscription = mastodon.streaming().subscribe(Stream.user(), heard)) {
      server.opened();
      Thread waiting = new Thread(subscription::awaitConnected);
      waiting.setDaemon(true);
      waiting.start();
      await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

      subscription.unsubscribe(Stream.user());

      waiting.join(10_000);
      assertThat(waiting.isAlive()).isFalse();
    }
  }
}
