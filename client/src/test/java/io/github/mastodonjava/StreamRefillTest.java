package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.Subscription;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was missed is fetched: exactly once, in order, and marked. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamRefillTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final FakeTimeline timeline = fixture.publicTimeline();

  @Test
  void whatWasPostedDuringAnOutageArrivesOnceInOrderAndMarked() {
    timeline.post(1, 2, 3);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = fixture.opened();
      timeline.post(10);
      connection.status("public", "10");
      assertThat(heard.next(StatusPosted.class).refilled()).isFalse();
      fixture.lose(connection);
      timeline.post(LongStream.rangeClosed(11, 110).toArray());

      fixture.waitForReconnect();
      FakeStreamServer.Stream next = fixture.opened();

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
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      timeline.post(4, 5);

      fixture.waitForReconnect();
      server.opened();

      assertThat(heard.idsUpTo("5")).containsExactly("4", "5");
    }
  }

  @Test
  void aTimelineThatWasEmptyLosesNothingEither() {
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      timeline.post(LongStream.rangeClosed(1, 50).toArray());

      fixture.waitForReconnect();
      server.opened();

      assertThat(heard.idsUpTo("50")).hasSize(50).startsWith("1", "2").endsWith("49", "50");
    }
  }

  @Test
  void whatIsFetchedAndAlsoComesByItselfArrivesOnce() {
    timeline.post(1);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      timeline.post(2, 3);

      fixture.waitForReconnect();
      FakeStreamServer.Stream next = fixture.opened();
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
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = fixture.opened();
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
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.opened();
      timeline.post(2);

      fixture.settle();

      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
      assertThat(heard.next(Refilled.class).count()).isEqualTo(1);
    }
  }

  @Test
  void postsThatArriveLateWithOlderIdsAreFound() {
    timeline.post(100);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      FakeStreamServer.Stream connection = fixture.opened();
      timeline.post(200, 300);
      connection.status("public", "200");
      connection.status("public", "300");
      heard.idsUpTo("300");
      fixture.lose(connection);
      timeline.post(250, 301);

      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("301")).containsExactly("250", "301");
    }
  }

  @Test
  void everyoneWhoListensToAStreamGetsWhatWasMissedAndItIsFetchedOnce() {
    StreamEventsHeard other = new StreamEventsHeard();
    timeline.post(1);
    Mastodon mastodon = fixture.client(StreamFixture.refilling());
    try (Subscription first = mastodon.streaming().subscribe(Stream.publicTimeline(), heard);
        Subscription second = mastodon.streaming().subscribe(Stream.publicTimeline(), other)) {
      FakeStreamServer.Stream connection = fixture.opened();
      second.awaitConnected();
      fixture.lose(connection);
      timeline.post(2);

      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("2")).containsExactly("2");
      assertThat(other.idsUpTo("2")).containsExactly("2");
    }
  }

  @Test
  void whatIsFetchedAndComesByItselfOverTheConnectionAfterThatArrivesOnce() {
    timeline.post(1);
    try (Subscription subscription = fixture.subscribe(Stream.publicTimeline())) {
      fixture.lose(fixture.opened());
      timeline.post(2, 3);
      fixture.waitForReconnect();
      FakeStreamServer.Stream second = fixture.opened();
      heard.next(Refilled.class);
      fixture.lose(second);
      fixture.waitForReconnect();
      FakeStreamServer.Stream third = fixture.opened();
      heard.next(Refilled.class);

      third.status("public", "2"); // a server that is behind sends what its list has long had
      third.status("public", "3");
      timeline.post(4);
      third.status("public", "4");

      assertThat(heard.idsUpTo("4")).containsExactly("4");
    }
  }
}
