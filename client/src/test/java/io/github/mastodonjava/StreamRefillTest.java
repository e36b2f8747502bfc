package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.internal.streaming.FakeTimer;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was missed is fetched: exactly once, in order, marked, and bounded. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamRefillTest {
  private static final Duration DELAY = Duration.ofSeconds(7);
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final FakeStreamServer server = new FakeStreamServer();
  private final FakeTimeline timeline = new FakeTimeline();
  private final FakeTimer timer = new FakeTimer();
  private final StreamEventsHeard heard = new StreamEventsHeard();
  private Mastodon mastodon = client(StreamingOptions.standard());

  private Mastodon client(StreamingOptions options) {
    server.answer("/api/v1/timelines/public", timeline);
    return server
        .builder()
        .streamingTime(timer)
        .streaming(options.reconnect(attempt -> DELAY))
        .build();
  }

  @AfterEach
  void stop() {
    mastodon.close();
    server.close();
  }

  private Subscription subscribe(Stream stream) {
    return mastodon.streaming().subscribe(stream, heard);
  }

  private FakeStreamServer.Stream opened() {
    FakeStreamServer.Stream connection = server.opened();
    heard.next(Connected.class);
    return connection;
  }

  private void waitForReconnect() {
    heard.next(Reconnecting.class);
    await().until(() -> timer.delays().contains(DELAY));
    timer.pass(DELAY);
  }

  private void settle() {
    await().until(() -> timer.delays().contains(SETTLING));
    timer.pass(SETTLING);
  }

  @Test
  void whatWasPostedDuringAnOutageArrivesOnceInOrderAndMarked() {
    timeline.post(1, 2, 3);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = opened();
      timeline.post(10);
      connection.status("public", "10");
      assertThat(heard.next(StatusPosted.class).refilled()).isFalse();
      connection.endOfFile();
      heard.next(Disconnected.class);
      timeline.post(LongStream.rangeClosed(11, 110).toArray());

      waitForReconnect();
      FakeStreamServer.Stream next = opened();

      for (long id = 11; id <= 110; id++) {
        StatusPosted posted = heard.next(StatusPosted.class);
        assertThat(posted.status().id()).isEqualTo("" + id);
        assertThat(posted.refilled()).isTrue();
      }
      assertThat(heard.next(Refilled.class)).isEqualTo(new Refilled(Stream.publicTimeline(), 100));
      timeline.post(111);
      next.status("public", "111");
      assertThat(heard.next(StatusPosted.class).refilled()).isFalse();
    }
  }

  @Test
  void aDropBeforeTheFirstEventLosesNothing() {
    timeline.post(1, 2, 3);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      timeline.post(4, 5);

      waitForReconnect();
      server.opened();

      assertThat(heard.idsUpTo("5")).containsExactly("4", "5");
    }
  }

  @Test
  void aTimelineThatWasEmptyLosesNothingEither() {
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      timeline.post(LongStream.rangeClosed(1, 50).toArray());

      waitForReconnect();
      server.opened();

      assertThat(heard.idsUpTo("50")).hasSize(50).startsWith("1", "2").endsWith("49", "50");
    }
  }

  @Test
  void whatIsFetchedAndAlsoComesByItselfArrivesOnce() {
    timeline.post(1);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      timeline.post(2, 3);

      waitForReconnect();
      FakeStreamServer.Stream next = opened();
      heard.next(Refilled.class);
      timeline.post(4);
      next.status("public", "3");
      next.status("public", "4");
      next.status("public", "2");
      timeline.post(5);
      next.status("public", "5");

      assertThat(heard.idsUpTo("5")).containsExactly("4", "5");
    }
  }

  @Test
  void whatIsPostedBeforeTheServerBeginsToSendIsFetchedBeforeTheFirstEvent() {
    timeline.post(1);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = opened();
      timeline.post(2, 3, 4);

      connection.status("public", "4");

      StatusPosted missed = heard.next(StatusPosted.class);
      assertThat(missed.status().id()).isEqualTo("2");
      assertThat(missed.refilled()).isTrue();
      assertThat(heard.idsUpTo("4")).containsExactly("3", "4");
      timeline.post(5);
      connection.status("public", "5");
      assertThat(heard.idsUpTo("5")).containsExactly("5");
    }
  }

  @Test
  void whatIsPostedBeforeTheServerBeginsToSendIsFetchedWithoutAnyEventToo() {
    timeline.post(1);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened();
      timeline.post(2);

      settle();

      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
      assertThat(heard.next(Refilled.class).count()).isEqualTo(1);
    }
  }

  @Test
  void postsThatArriveLateWithOlderIdsAreFound() {
    timeline.post(100);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = opened();
      timeline.post(200, 300);
      connection.status("public", "200");
      connection.status("public", "300");
      heard.idsUpTo("300");
      connection.endOfFile();
      heard.next(Disconnected.class);
      timeline.post(250, 301);

      waitForReconnect();

      assertThat(heard.idsUpTo("301")).containsExactly("250", "301");
    }
  }

  @Test
  void moreThanTheLimitIsToldAsAGap() {
    mastodon.close();
    mastodon = client(StreamingOptions.standard().refillLimit(50));
    timeline.post(1);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      timeline.post(LongStream.rangeClosed(2, 200).toArray());

      waitForReconnect();
      FakeStreamServer.Stream next = opened();

      assertThat(heard.idsUpTo("51")).hasSize(50);
      assertThat(heard.next(Gap.class))
          .isEqualTo(new Gap(Stream.publicTimeline(), "51", "200", null));
      assertThat(heard.next(Refilled.class).count()).isEqualTo(50);
      timeline.post(201);
      next.status("public", "201");
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("201");
    }
  }

  @Test
  void aServerWhoseApiIsDownIsAskedAgainAndNothingIsLost() {
    timeline.post(1);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      timeline.post(2, 3);
      server.answer("/api/v1/timelines/public", request -> "502 <html>");

      waitForReconnect();
      server.opened();
      heard.next(Disconnected.class);
      server.answer("/api/v1/timelines/public", timeline);
      waitForReconnect();

      assertThat(heard.idsUpTo("3")).containsExactly("2", "3");
      assertThat(subscription.failure()).isNull();
    }
  }

  @Test
  void aTimelineThatMayNotBeReadAnyMoreIsToldAsAGap() {
    timeline.post(1);
    try (Subscription subscription = subscribe(Stream.publicTimeline())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      server.answer("/api/v1/timelines/public", request -> "403 {\"error\":\"no\"}");

      waitForReconnect();
      FakeStreamServer.Stream next = opened();

      Gap gap = heard.next(Gap.class);
      assertThat(gap.from()).isEqualTo("1");
      assertThat(gap.why()).isInstanceOf(MastodonForbiddenException.class);
      next.status("public", "9");
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("9");
    }
  }

  @Test
  void theHomeStreamIsRefilledFromTheTimelineAndTheNotifications() {
    FakeTimeline home = new FakeTimeline().post(1);
    FakeTimeline notifications = new FakeTimeline().post(7);
    server.answer("/api/v1/timelines/home", home).answer("/api/v1/notifications", notifications);
    try (Subscription subscription = subscribe(Stream.user())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      home.post(2);
      notifications.post(8);

      waitForReconnect();

      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
      NotificationReceived received = heard.next(NotificationReceived.class);
      assertThat(received.notification().id()).isEqualTo("8");
      assertThat(received.refilled()).isTrue();
      assertThat(heard.next(Refilled.class).count()).isEqualTo(2);
    }
  }

  @Test
  void theStreamOfDirectMessagesIsRefilledByTheirLastStatuses() {
    server.answer(
        "/api/v1/conversations", request -> "[{\"id\":\"1\",\"last_status\":{\"id\":\"10\"}}]");
    try (Subscription subscription = subscribe(Stream.direct())) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      server.answer(
          "/api/v1/conversations",
          request ->
              request.parameter("min_id").equals("10")
                  ? "[{\"id\":\"1\",\"last_status\":{\"id\":\"12\"}}]"
                  : "[]");

      waitForReconnect();

      ConversationUpdated updated = heard.next(ConversationUpdated.class);
      assertThat(updated.conversation().lastStatus()).extracting(Status::id).isEqualTo("12");
      assertThat(updated.refilled()).isTrue();
    }
  }

  @Test
  void filtersAreThoseOfTheStream() {
    server.answer("/api/v1/timelines/tag/java", timeline);
    try (Subscription subscription =
        mastodon
            .streaming()
            .subscribe(List.of(Stream.remoteMedia(), Stream.localHashtag("java")), heard)) {
      opened();

      assertThat(server.requests())
          .extracting(FakeStreamServer.Request::target)
          .contains(
              "/api/v1/timelines/public?remote=true&only_media=true&limit=1",
              "/api/v1/timelines/tag/java?local=true&limit=1");
    }
  }

  @Test
  void everyoneWhoListensToAStreamGetsWhatWasMissedAndItIsFetchedOnce() {
    StreamEventsHeard other = new StreamEventsHeard();
    timeline.post(1);
    try (Subscription first = subscribe(Stream.publicTimeline());
        Subscription second = mastodon.streaming().subscribe(Stream.publicTimeline(), other)) {
      FakeStreamServer.Stream connection = opened();
      second.awaitConnected();
      connection.endOfFile();
      heard.next(Disconnected.class);
      timeline.post(2);

      waitForReconnect();

      assertThat(heard.idsUpTo("2")).containsExactly("2");
      assertThat(other.idsUpTo("2")).containsExactly("2");
    }
  }

  @Test
  void closingWhileAListIsFetchedReturnsAtOnce() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    server.answer(
        "/api/v1/timelines/public",
        request -> {
          asked.countDown();
          try {
            answer.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return "[]";
        });
    Subscription subscription = subscribe(Stream.publicTimeline());
    asked.await();

    subscription.close();

    assertThat(subscription.awaitClosed(Duration.ZERO)).isTrue();
    answer.countDown();
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aStreamWithoutATwinIsNotRefilled() {
    try (Subscription subscription = subscribe(Stream.named("user:pleroma_chat"))) {
      opened().endOfFile();
      heard.next(Disconnected.class);
      waitForReconnect();
      opened();

      assertThat(heard.all()).noneMatch(event -> event instanceof Refilled);
    }
  }
}
