package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.api.StatusUpdate;
import io.github.mastodonjava.sandbox.StreamFault;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementDeleted;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementPublished;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementReaction;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import io.github.mastodonjava.streaming.StreamEvent.EncryptedMessage;
import io.github.mastodonjava.streaming.StreamEvent.FiltersChanged;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.NotificationsMerged;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import io.github.mastodonjava.streaming.StreamEvent.Skipped;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvent.StatusEdited;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.Unknown;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes while all is well, or nearly so. */
class StreamLiveTest {
  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void whatHappensArrivesTypedAndInOrder(StreamingProtocol protocol) {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried().protocol(protocol));
        var bob = scene.client("bob", StreamScene.hurried());
        Subscription subscription =
            scene.alice.streaming().subscribe(List.of(Stream.user(), Stream.direct()), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(2);
      scene.sandbox.post("bob", "From now on nothing is fetched");
      heard.awaitIds(Stream.user(), 1);

      String id = bob.statuses().post("Hello @alice").id();
      bob.statuses().edit(id, StatusUpdate.text("Hello again @alice"));
      bob.statuses().delete(id);
      scene.sandbox.post("bob", "Between us, @alice", "direct");
      for (String event : List.of("filters_changed", "notifications_merged")) {
        scene.sandbox.streams().emit(event, event.equals("filters_changed") ? null : "1", "user");
      }
      scene.sandbox.streams().emit("announcement", "{\"id\":\"1\",\"content\":\"Hi\"}", "user");
      scene
          .sandbox
          .streams()
          .emit(
              "announcement.reaction",
              "{\"name\":\"👍\",\"count\":2,\"announcement_id\":\"1\"}",
              "user");
      scene.sandbox.streams().emit("announcement.delete", "1", "user");
      scene.sandbox.streams().emit("encrypted_message", "{\"id\":\"7\"}", "user");
      scene.sandbox.streams().emit("something_new", "{\"a\":[1]}", "user");

      heard.await(Unknown.class, 1);
      Awaitility.await().until(() -> heard.of(ConversationUpdated.class).size() == 1);
      List<Class<?>> kinds = new ArrayList<>();
      heard.of(ServerEvent.class).stream()
          .filter(event -> event.stream().equals(Stream.user()))
          .forEach(event -> kinds.add(event.getClass()));
      assertThat(kinds)
          .containsExactly(
              StatusPosted.class,
              StatusPosted.class,
              NotificationReceived.class,
              StatusEdited.class,
              StatusDeleted.class,
              NotificationReceived.class,
              FiltersChanged.class,
              NotificationsMerged.class,
              AnnouncementPublished.class,
              AnnouncementReaction.class,
              AnnouncementDeleted.class,
              EncryptedMessage.class,
              Unknown.class);
    }
  }

  @Test
  void whatCannotBeReadIsReportedAndSkipped() {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(1);

      scene.sandbox.faults().now(StreamFault.text("{not json"));
      scene.sandbox.faults().now(StreamFault.text("[]"));
      scene.sandbox.streams().emit("update", "{\"id\":", "user");
      String id = scene.sandbox.post("bob", "Hello");

      assertThat(heard.awaitIds(Stream.user(), 1)).containsExactly(id);
      assertThat(heard.of(Skipped.class)).hasSizeGreaterThanOrEqualTo(2);
      assertThat(heard.of(Disconnected.class)).isEmpty();
    }
  }

  @Test
  void aHandlerThatThrowsIsCalledAgain() {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription =
            scene
                .alice
                .streaming()
                .subscribe(
                    Stream.user(),
                    event -> {
                      heard.accept(event);
                      throw new IllegalStateException("a handler's fault");
                    })) {
      subscription.awaitConnected();
      scene.awaitStreams(1);

      String first = scene.sandbox.post("bob", "One");
      String second = scene.sandbox.post("bob", "Two");

      assertThat(heard.awaitIds(Stream.user(), 2)).containsExactly(first, second);
    }
  }

  /** A handler that does nothing until it may. */
  private static final class Slow implements Consumer<StreamEvent> {
    final Heard heard = new Heard();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Override
    public void accept(StreamEvent event) {
      begun.countDown();
      await(mayGoOn);
      heard.accept(event);
    }

    Subscription listen(StreamScene scene, Backpressure backpressure) {
      return scene.alice.streaming().with(backpressure).subscribe(Stream.user(), this);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aSlowHandlerLosesNothingWhenTheSocketIsBlocked() {
    Slow slow = new Slow();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription = slow.listen(scene, Backpressure.block(4))) {
      scene.awaitStreams(1);
      List<String> posted = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        posted.add(scene.sandbox.post("bob", "Number " + i));
      }

      slow.mayGoOn.countDown();

      assertThat(slow.heard.awaitIds(Stream.user(), posted.size())).isEqualTo(posted);
      assertThat(subscription.failure()).isNull();
    }
  }

  @Test
  void aSlowHandlerIsToldHowMuchWasThrownAway() {
    Slow slow = new Slow();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription = slow.listen(scene, Backpressure.dropOldest(4))) {
      await(slow.begun); // with having been connected, which would be thrown away and counted, too
      scene.awaitStreams(1);
      for (int i = 0; i < 100; i++) {
        scene.sandbox.post("bob", "Number " + i);
      }
      String last = scene.sandbox.post("bob", "The last");
      // The server has written all of it when it has written this, and it was read before that.
      Awaitility.await()
          .untilAsserted(
              () -> {
                slow.mayGoOn.countDown();
                assertThat(slow.heard.ids(Stream.user())).endsWith(last);
              });

      long dropped = slow.heard.of(Dropped.class).stream().mapToLong(Dropped::count).sum();
      assertThat(dropped + slow.heard.ids(Stream.user()).size()).isEqualTo(101);
      assertThat(subscription.failure()).isNull();
    }
  }

  @Test
  void closingInTheHandlerIsTheEnd() {
    AtomicReference<Subscription> own = new AtomicReference<>();
    List<StreamEvent> heard = new ArrayList<>();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried())) {
      own.set(
          scene
              .alice
              .streaming()
              .subscribe(
                  Stream.user(),
                  event -> {
                    if (event instanceof StatusPosted) {
                      heard.add(event);
                      own.get().close();
                    }
                  }));
      own.get().awaitConnected();
      scene.awaitStreams(1);

      for (int i = 0; i < 20; i++) {
        scene.sandbox.post("bob", "Number " + i);
      }

      assertThat(own.get().awaitClosed(Duration.ofSeconds(30))).isTrue();
      scene.awaitStreams(0);
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void streamsComeAndGoOnTheConnectionThatIsThere() {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      subscription.subscribe(Stream.local());
      scene.awaitStreams(2);
      subscription.unsubscribe(Stream.user());
      scene.awaitStreams(1);

      String id = scene.sandbox.post("bob", "Hello");

      assertThat(heard.awaitIds(Stream.local(), 1)).containsExactly(id);
      assertThat(heard.ids(Stream.user())).isEmpty();
      assertThat(subscription.streams()).containsExactly(Stream.local());
      assertThat(scene.sandbox.requests().stream().filter(r -> r.status() == 101)).hasSize(1);
    }
  }
}
