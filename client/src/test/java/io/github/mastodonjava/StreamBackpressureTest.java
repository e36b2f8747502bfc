package io.github.mastodonjava;

import static io.github.mastodonjava.StreamFixture.uninterruptibly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvents;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Consumers that are slower than the server. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamBackpressureTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final Mastodon mastodon =
      fixture.client(StreamFixture.plain().reconnect(ReconnectPolicy.never()));

  @Test
  void blockingLosesNothingAndHoldsTheServerBack() {
    List<String> ids = new CopyOnWriteArrayList<>();
    CountDownLatch goOn = new CountDownLatch(1);
    try (Subscription subscription =
        mastodon
            .streaming()
            .with(Backpressure.block(2))
            .subscribe(
                Stream.user(),
                event -> {
                  if (event instanceof StatusDeleted deleted) {
                    uninterruptibly(goOn);
                    ids.add(deleted.statusId());
                  }
                })) {
      FakeStreamServer.Stream connection = server.opened();
      connection.deletes(1, 100);
      goOn.countDown();

      await().until(() -> ids.size() == 100);
      assertThat(ids).startsWith("1", "2").endsWith("99", "100").doesNotHaveDuplicates();
    }
  }

  @Test
  void aHandlerThatIsBehindMaySubscribeToMore() {
    CompletableFuture<Subscription> own = new CompletableFuture<>();
    StreamEventsHeard witness = new StreamEventsHeard();
    StreamEventsHeard taken = new StreamEventsHeard();
    CountDownLatch full = new CountDownLatch(1);
    try (Subscription other =
            mastodon.streaming().subscribe(List.of(Stream.local(), Stream.user()), witness);
        Subscription slow =
            mastodon
                .streaming()
                .with(Backpressure.block(1))
                .subscribe(
                    Stream.user(),
                    event -> {
                      if (event.equals(new StatusDeleted(Stream.user(), "1"))) {
                        uninterruptibly(full);
                        own.join().subscribe(Stream.local());
                      }
                      taken.accept(event);
                    })) {
      own.complete(slow);
      FakeStreamServer.Stream connection = server.opened();
      other.awaitConnected();
      slow.awaitConnected();
      connection.deletes(1, 10);
      await().until(() -> witness.all().contains(new StatusDeleted(Stream.user(), "3")));
      full.countDown();

      await().until(() -> taken.all().contains(new StatusDeleted(Stream.user(), "10")));
      assertThat(taken.all())
          .contains(new Connected(Set.of(Stream.local()), StreamingProtocol.WEBSOCKET));
    }
  }

  @Test
  void closingReleasesAConnectionThatWaitsForRoom() {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Subscription subscription =
        mastodon
            .streaming()
            .with(Backpressure.block(1))
            .subscribe(
                Stream.user(),
                event -> {
                  entered.countDown();
                  uninterruptibly(goOn);
                });
    FakeStreamServer.Stream connection = server.opened();
    connection.said();
    connection.deletes(1, 100);
    uninterruptibly(entered);

    subscription.close();

    assertThat(connection.said()).isIn("close", "end");
    goOn.countDown();
  }

  @Test
  void whoeverWaitsForStreamsNeedNotTakeEventsMeanwhile() {
    server.withoutWebSockets();
    try (StreamEvents events =
        mastodon
            .streaming()
            .with(Backpressure.block(1))
            .events(Stream.user(), Stream.local(), Stream.direct())) {
      assertThat(CompletableFuture.runAsync(events.subscription()::awaitConnected))
          .succeedsWithin(Duration.ofSeconds(10));
    }
  }

  @Test
  void whatWaitsForRoomIsThrownAwayWithItsStreamToo() {
    StreamEventsHeard witness = new StreamEventsHeard();
    try (Subscription other = mastodon.streaming().subscribe(Stream.user(), witness);
        StreamEvents events =
            mastodon
                .streaming()
                .with(Backpressure.block(1))
                .events(Stream.user(), Stream.local())) {
      FakeStreamServer.Stream connection = server.opened();
      assertThat(events.poll(Duration.ofSeconds(10))).isInstanceOf(Connected.class);
      events.subscription().awaitConnected();
      connection.event("[\"public:local\"]", "delete", "1");
      connection.deletes(2, 2);
      await().until(() -> witness.all().contains(new StatusDeleted(Stream.user(), "2")));

      events.subscription().unsubscribe(Stream.user());

      connection.event("[\"public:local\"]", "delete", "3");
      List<StreamEvent> taken = new ArrayList<>();
      while (!taken.contains(new StatusDeleted(Stream.local(), "3"))) {
        taken.add(Objects.requireNonNull(events.poll(Duration.ofSeconds(10))));
      }
      assertThat(taken).doesNotContain(new StatusDeleted(Stream.user(), "2"));
    }
  }

  @Test
  void droppingTellsHowMuch() {
    StreamEventsHeard heard = new StreamEventsHeard();
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Subscription subscription =
        mastodon
            .streaming()
            .with(Backpressure.dropOldest(10))
            .subscribe(
                Stream.user(),
                event -> {
                  if (event instanceof Connected) {
                    busy.countDown();
                    uninterruptibly(goOn);
                  }
                  heard.accept(event);
                })) {
      StreamEventsHeard witness = new StreamEventsHeard();
      try (Subscription other = mastodon.streaming().subscribe(Stream.user(), witness)) {
        FakeStreamServer.Stream connection = server.opened();
        other.awaitConnected();
        uninterruptibly(busy);
        connection.deletes(1, 100);
        await().until(() -> witness.all().contains(new StatusDeleted(Stream.user(), "100")));
        goOn.countDown();

        await().until(() -> heard.all().contains(new StatusDeleted(Stream.user(), "100")));
        long dropped =
            heard.all().stream()
                .mapToLong(event -> event instanceof Dropped drop ? drop.count() : 0)
                .sum();
        assertThat(dropped).isPositive();
        assertThat(heard.all().stream().filter(StatusDeleted.class::isInstance).count())
            .isEqualTo(100 - dropped);
      }
    }
  }

  @Test
  void failingEndsTheSubscriptionAndNoOther() {
    CountDownLatch goOn = new CountDownLatch(1);
    StreamEventsHeard witness = new StreamEventsHeard();
    Subscription slow =
        mastodon
            .streaming()
            .with(Backpressure.fail(3))
            .subscribe(Stream.user(), event -> uninterruptibly(goOn));
    try (Subscription other = mastodon.streaming().subscribe(Stream.user(), witness)) {
      FakeStreamServer.Stream connection = server.opened();
      other.awaitConnected();
      connection.deletes(1, 20);

      assertThatThrownBy(slow::awaitClosed)
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.OVERFLOW));
      await().until(() -> witness.all().contains(new StatusDeleted(Stream.user(), "20")));
    }
    goOn.countDown();
  }
}
