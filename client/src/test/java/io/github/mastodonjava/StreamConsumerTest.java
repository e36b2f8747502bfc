package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvents;
import io.github.mastodonjava.streaming.Streaming;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways to take events. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamConsumerTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final Mastodon mastodon =
      fixture.client(StreamFixture.plain().reconnect(ReconnectPolicy.never()));

  @Test
  void eventsAreIteratedOverUntilSomebodyCloses() {
    try (StreamEvents events = mastodon.streaming().events(Stream.user())) {
      server.opened().deletes(1, 3);
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
    connection.deletes(1, 2);
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
  void noStreamIsAMistakeHoweverEventsAreTaken() {
    Streaming streaming = mastodon.streaming();

    assertThatThrownBy(() -> streaming.subscribe(List.of(), event -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(streaming::events).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(streaming::publisher).isInstanceOf(IllegalArgumentException.class);
  }
}
