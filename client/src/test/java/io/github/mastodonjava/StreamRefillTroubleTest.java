package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonInternalErrorException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was missed and cannot be fetched is told, or fetched later. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamRefillTroubleTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final FakeTimeline timeline = fixture.publicTimeline();

  @Test
  void moreThanTheLimitIsToldAsAGap() {
    Mastodon mastodon = fixture.client(StreamFixture.plain().refillLimit(50));
    timeline.post(1);
    try (Subscription subscription =
        mastodon.streaming().subscribe(Stream.publicTimeline(), heard)) {
      fixture.lose(fixture.opened());
      timeline.post(LongStream.rangeClosed(2, 200).toArray());

      fixture.waitForReconnect();
      FakeStreamServer.Stream next = fixture.opened();

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
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      timeline.post(2, 3);
      server.answer("/api/v1/timelines/public", request -> "502 <html>");

      fixture.waitForReconnect();
      server.opened();
      heard.next(Disconnected.class);
      server.answer("/api/v1/timelines/public", timeline);
      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("3")).containsExactly("2", "3");
      assertThat(subscription.failure()).isNull();
    }
  }

  @Test
  void aTimelineThatMayNotBeReadAnyMoreIsToldAsAGap() {
    timeline.post(1);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      server.answer("/api/v1/timelines/public", request -> "403 {\"error\":\"no\"}");

      fixture.waitForReconnect();
      FakeStreamServer.Stream next = fixture.opened();

      Gap gap = heard.next(Gap.class);
      assertThat(gap.from()).isEqualTo("1");
      assertThat(gap.why()).isInstanceOf(MastodonForbiddenException.class);
      next.status("public", "9");
      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("9");
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
    Subscription subscription = fixture.subscribe(Stream.publicTimeline());
    asked.await();

    subscription.close();

    assertThat(subscription.awaitClosed(Duration.ZERO)).isTrue();
    answer.countDown();
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aTimelineThatCouldNotBeReadOnceIsReadAfterTheNextReconnect() {
    timeline.post(1);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      server.answer("/api/v1/timelines/public", request -> "<html>Back soon</html>");
      fixture.waitForReconnect();
      FakeStreamServer.Stream second = fixture.opened();
      heard.next(Gap.class);
      second.status("public", "2");
      heard.idsUpTo("2");
      fixture.lose(second);
      timeline.post(2, 3);
      server.answer("/api/v1/timelines/public", timeline);

      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("3")).containsExactly("3");
    }
  }

  @Test
  void aTimelineThatCannotBeReadIsToldAsAGapAfterEachReconnect() {
    timeline.post(1);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      server.answer("/api/v1/timelines/public", request -> "404 {}");
      fixture.waitForReconnect();
      FakeStreamServer.Stream second = fixture.opened();
      heard.next(Gap.class);
      fixture.lose(second);

      fixture.waitForReconnect();

      assertThat(heard.next(Gap.class).from()).isEqualTo("1");
    }
  }

  @Test
  void aStreamWhoseTimelineCouldNotBeReadAtFirstIsRefilledFromItsFirstEventOn() {
    server.answer("/api/v1/timelines/public", request -> "<html>Back soon</html>");
    timeline.post(1, 2);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = fixture.opened();
      connection.status("public", "2");
      heard.idsUpTo("2");
      server.answer("/api/v1/timelines/public", timeline);
      fixture.lose(connection);
      timeline.post(3);

      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("3")).containsExactly("3");
    }
  }

  @Test
  void aTimelineThatFailsAgainAndAgainDoesNotKeepItsStreamAwayForEver() {
    timeline.post(1);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      server.answer("/api/v1/timelines/public", request -> "500 {}");
      for (int i = 0; i < 9; i++) {
        fixture.waitForReconnect();
        server.opened();
        heard.next(Disconnected.class);
      }
      assertThat(heard.all()).noneMatch(Gap.class::isInstance);
      fixture.waitForReconnect();
      FakeStreamServer.Stream connection = server.opened();

      assertThat(heard.next(Gap.class).why()).isInstanceOf(MastodonInternalErrorException.class);
      connection.status("public", "2");
      assertThat(heard.idsUpTo("2")).containsExactly("2");
    }
  }
}
