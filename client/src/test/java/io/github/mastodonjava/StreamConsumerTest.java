package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvents;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways to take events, and consumers that are slow. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamConsumerTest {
  private final FakeStreamServer server = new FakeStreamServer();
  private final Mastodon mastodon =
      server
          .builder()
          .streaming(StreamingOptions.standard().refillLimit(0).reconnect(ReconnectPolicy.never()))
          .build();

  @AfterEach
  void stop() {
    mastodon.close();
    server.close();
  }

  private static void delete(FakeStreamServer.Stream connection, int from, int to) {
    for (int id = from; id <= to; id++) {
      connection.event("[\"user\"]", "delete", "" + id);
    }
  }

  @Test
  void eventsAreIteratedOverUntilSomebodyCloses() {
    try (StreamEvents events = mastodon.streaming().events(Stream.user())) {
      delete(server.opened(), 1, 3);
      int seen = 0;
      for (StreamEvent event : events) {
        if (event instanceof StatusDeleted deleted) {
          assertThat(deleted.statusId()).isEqualTo("" + ++seen);
          if (seen == 3) {
            events.close();
          }
        }
      }
      assertThat(seen).isEqualTo(3);
      assertThat(events.poll(Duration.ofMinutes(1))).isNull();
    }
  }

  @Test
  void anIterationThrowsWhatTheSubscriptionEndedWithAfterItsLastEvent() {
    try (StreamEvents events = mastodon.streaming().events(Stream.user())) {
      server.opened().endOfFile();
      Iterator<StreamEvent> each = events.iterator();
      StreamEvent last = each.next();
      while (!(last instanceof Ended)) {
        last = each.next();
      }

      assertThatThrownBy(each::hasNext).isInstanceOf(MastodonNetworkException.class);
    }
  }

  @Test
  void aThreadThatIteratesCanBeInterrupted() {
    try (StreamEvents events = mastodon.streaming().events(Stream.user())) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> events.iterator().hasNext())
          .isInstanceOf(MastodonInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Takes what it asks for. */
  private static final class Asking implements Flow.Subscriber<StreamEvent> {
    private final BlockingQueue<Object> got = new LinkedBlockingQueue<>();
    private Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    Flow.Subscription subscription() {
      return Objects.requireNonNull(subscription);
    }

    @Override
    public void onNext(StreamEvent event) {
      got.add(event);
    }

    @Override
    public void onError(Throwable failure) {
      got.add(failure);
    }

    @Override
    public void onComplete() {
      got.add("complete");
    }

    Object next() throws InterruptedException {
      return Objects.requireNonNull(got.poll(10, TimeUnit.SECONDS), "nothing came");
    }
  }

  @Test
  void aFlowSubscriberGetsWhatItAsksForAndTheError() throws InterruptedException {
    Asking asking = new Asking();
    mastodon.streaming().publisher(Stream.user()).subscribe(asking);
    FakeStreamServer.Stream connection = server.opened();
    delete(connection, 1, 2);
    assertThat(asking.got).isEmpty();

    asking.subscription().request(2);

    assertThat(asking.next()).isInstanceOf(Connected.class);
    assertThat(asking.next()).isEqualTo(new StatusDeleted(Stream.user(), "1"));
    assertThat(asking.got).isEmpty();
    asking.subscription().request(2);
    assertThat(asking.next()).isEqualTo(new StatusDeleted(Stream.user(), "2"));
    connection.endOfFile();
    assertThat(asking.next().getClass().getSimpleName()).isEqualTo("Disconnected");
    assertThat(asking.next()).isInstanceOf(MastodonNetworkException.class);
  }

  @Test
  void aFlowSubscriberThatAsksForNothingIsToldSo() throws InterruptedException {
    Asking asking = new Asking();
    mastodon.streaming().publisher(Stream.user()).subscribe(asking);

    asking.subscription().request(0);

    assertThat(asking.next()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFlowSubscriberWithoutALoginGetsTheError() throws InterruptedException {
    Asking asking = new Asking();
    try (Mastodon nobody = Mastodon.builder(server.address()).build()) {
      nobody.streaming().publisher(Stream.user()).subscribe(asking);

      assertThat(asking.next()).isInstanceOf(MastodonStreamException.class);
    }
  }

  @Test
  void aFlowSubscriberCanCancel() {
    Asking asking = new Asking();
    mastodon.streaming().publisher(Stream.user()).subscribe(asking);
    FakeStreamServer.Stream connection = server.opened();
    connection.said();

    asking.subscription().cancel();

    assertThat(connection.said()).isEqualTo("close");
    assertThat(asking.got).isEmpty();
  }

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
      delete(connection, 1, 100);
      goOn.countDown();

      await().until(() -> ids.size() == 100);
      assertThat(ids).startsWith("1", "2").endsWith("99", "100").doesNotHaveDuplicates();
    }
  }

  private static void uninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
      delete(connection, 1, 10);
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
    delete(connection, 1, 100);
    uninterruptibly(entered);

    subscription.close();

    assertThat(connection.said()).isIn("close", "end");
    goOn.countDown();
  }

  @Test
  void callsOfAHandlerNeverOverlapThoughTwoConnectionsBringEvents() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger count = new AtomicInteger();
    server.withoutWebSockets();
    try (Subscription subscription =
        mastodon
            .streaming()
            .subscribe(
                List.of(Stream.user(), Stream.local()),
                event -> {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  if (event instanceof StatusDeleted) {
                    count.incrementAndGet();
                  }
                  inside.decrementAndGet();
                })) {
      List<FakeStreamServer.Stream> both = List.of(server.opened(), server.opened());
      for (int id = 0; id < 500; id++) {
        String data = "" + id;
        both.forEach(connection -> connection.sse("delete", data));
      }

      await().until(() -> count.get() == 1_000);
      assertThat(most).hasValue(1);
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
        delete(connection, 1, 100);
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
      delete(connection, 1, 20);

      assertThatThrownBy(slow::awaitClosed)
          .isInstanceOfSatisfying(
              MastodonStreamException.class,
              e -> assertThat(e.reason()).isEqualTo(MastodonStreamException.Reason.OVERFLOW));
      await().until(() -> witness.all().contains(new StatusDeleted(Stream.user(), "20")));
    }
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
      delete(connection, 2, 2);
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
}
