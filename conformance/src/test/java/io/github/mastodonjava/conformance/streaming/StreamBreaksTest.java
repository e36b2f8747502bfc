package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.sandbox.StreamFault;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a connection breaks, each status arrives once and in order. */
class StreamBreaksTest {
  /** More than a frame may have, and more than the data of an event. */
  private static final String HUGE = "data: " + "x".repeat((1 << 20) + 1) + "\n\n";

  static List<Arguments> breaks() {
    List<Arguments> breaks = new ArrayList<>();
    for (StreamingProtocol protocol : StreamingProtocol.values()) {
      breaks.add(Arguments.of(protocol, StreamFault.droppedConnection()));
      breaks.add(Arguments.of(protocol, StreamFault.resetConnection()));
      breaks.add(Arguments.of(protocol, StreamFault.ended()));
      breaks.add(Arguments.of(protocol, StreamFault.halfAnEvent()));
      breaks.add(Arguments.of(protocol, StreamFault.garbage()));
      breaks.add(Arguments.of(protocol, StreamFault.text(HUGE)));
    }
    return breaks;
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void nothingIsLostOrTwiceThere(StreamingProtocol protocol, StreamFault fault) {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried().protocol(protocol));
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(1);
      List<String> posted = post(scene, 3);
      heard.awaitIds(Stream.user(), 3);

      assertThat(scene.sandbox.faults().now(fault)).isEqualTo(1);
      posted.addAll(post(scene, 3));
      heard.await(Disconnected.class, 1);
      scene.awaitStreams(1);
      posted.addAll(post(scene, 3));

      assertThat(heard.awaitIds(Stream.user(), 9)).isEqualTo(posted);
      assertThat(heard.of(Gap.class)).isEmpty();
    }
  }

  private static List<String> post(StreamScene scene, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(scene.sandbox.post("bob", "Number " + i));
    }
    return ids;
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void aStalledConnectionIsNoticed(StreamingProtocol protocol) {
    StreamingOptions options =
        StreamScene.hurried()
            .protocol(protocol)
            .pingInterval(Duration.ofSeconds(1))
            .idleTimeout(Duration.ofSeconds(1));
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.lively(options);
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(1);

      scene.sandbox.faults().now(StreamFault.stalled());
      List<String> posted = post(scene, 3);

      heard.await(Disconnected.class, 1);
      assertThat(heard.awaitIds(Stream.user(), 3)).isEqualTo(posted);
    }
  }

  static StreamingProtocol[] protocols() {
    return StreamingProtocol.values();
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void aRestartedServerIsFoundAgain(StreamingProtocol protocol) {
    StreamingOptions options =
        StreamScene.hurried().protocol(protocol).reconnect(attempt -> Duration.ofMillis(50));
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(options);
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(1);

      scene.sandbox.suspend();
      heard.await(Disconnected.class, 2);
      List<String> posted = post(scene, 100);
      scene.sandbox.resume();

      assertThat(heard.awaitIds(Stream.user(), 100)).isEqualTo(posted);
      assertThat(heard.of(StatusPosted.class)).allMatch(StatusPosted::refilled);
      assertThat(heard.await(Refilled.class, 1).count()).isEqualTo(100);
    }
  }

  @Test
  void moreThanTheLimitIsToldAsAGap() {
    StreamingOptions options =
        StreamScene.hurried().refillLimit(5).reconnect(attempt -> Duration.ofMillis(50));
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(options);
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(1);
      scene.sandbox.suspend();
      List<String> posted = post(scene, 12);
      scene.sandbox.resume();

      Gap gap = heard.await(Gap.class, 1);
      scene.awaitStreams(1);
      String after = scene.sandbox.post("bob", "After it");

      assertThat(heard.awaitIds(Stream.user(), 6)).startsWith(posted.get(0)).endsWith(after);
      assertThat(heard.ids(Stream.user()).subList(0, 5)).isEqualTo(posted.subList(0, 5));
      assertThat(gap.stream()).isEqualTo(Stream.user());
      assertThat(gap.from()).isEqualTo(posted.get(4));
      assertThat(gap.to()).isEqualTo(posted.get(11));
    }
  }

  @Test
  void everyStreamIsBackAfterABreakAndFilledByItself() {
    Heard heard = new Heard();
    List<Stream> streams =
        List.of(Stream.user(), Stream.local(), Stream.publicTimeline(), Stream.hashtag("java"));
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription = scene.alice.streaming().subscribe(streams, heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(4);
      assertThat(scene.sandbox.streams().connections()).hasSize(1);

      scene.sandbox.faults().now(StreamFault.lost());
      String id = scene.sandbox.post("bob", "Lost, about #java");
      scene.sandbox.faults().now(StreamFault.droppedConnection());
      heard.await(Disconnected.class, 1);

      for (Stream stream : streams) {
        assertThat(heard.awaitIds(stream, 1)).containsExactly(id);
      }
      scene.awaitStreams(4);
    }
  }
}
