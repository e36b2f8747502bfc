package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.sandbox.StreamFault;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Two subscribers of one client do what they like while the server posts and breaks: each hears
 * what it has subscribed to, once and in order, and nothing else.
 */
class StreamingPropertyTest {
  private static final List<Stream> STREAMS =
      List.of(Stream.user(), Stream.local(), Stream.publicTimeline(), Stream.hashtag("java"));

  private static final List<StreamFault> BREAKS =
      List.of(
          StreamFault.droppedConnection(),
          StreamFault.resetConnection(),
          StreamFault.ended(),
          StreamFault.halfAnEvent(),
          StreamFault.garbage(),
          StreamFault.text("{not json"));

  /** What happens next. */
  enum Kind {
    SUBSCRIBE,
    UNSUBSCRIBE,
    POST,
    BREAK,
    GO_DOWN,
    COME_UP
  }

  /**
   * A step.
   *
   * @param who which subscriber, for those that need one
   * @param which of the streams or the breaks
   * @param isPublic whether a post is public rather than unlisted
   */
  record Step(Kind kind, int who, int which, boolean isPublic) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(3, Kind.SUBSCRIBE),
            Tuple.of(1, Kind.UNSUBSCRIBE),
            Tuple.of(8, Kind.POST),
            Tuple.of(3, Kind.BREAK),
            Tuple.of(1, Kind.GO_DOWN),
            Tuple.of(1, Kind.COME_UP));
    return Combinators.combine(
            kinds,
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 11),
            Arbitraries.of(true, true, false))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF, seed = "1")
  void eachSubscriberHearsExactlyWhatItShould(@ForAll("steps") List<Step> steps) {
    try (Run run = new Run()) {
      steps.forEach(run::take);
      run.finish();
    }
  }

  /** One subscriber with what it should hear. */
  private static final class Subscriber {
    final Heard heard = new Heard();
    final Map<Stream, List<String>> expected = new HashMap<>();
    final Subscription subscription;

    Subscriber(StreamScene scene) {
      subscription = scene.alice.streaming().subscribe(Stream.direct(), heard);
    }

    void post(String id, boolean isPublic) {
      for (Stream stream : subscription.streams()) {
        boolean shows = isPublic ? STREAMS.contains(stream) : stream.equals(Stream.user());
        if (shows) {
          expected.computeIfAbsent(stream, key -> new ArrayList<>()).add(id);
        }
      }
    }

    void awaitAll() {
      expected.forEach((stream, ids) -> heard.awaitIds(stream, ids.size()));
    }

    void check() {
      for (Stream stream : STREAMS) {
        assertThat(heard.ids(stream))
            .as("%s of %s", stream, heard.describe())
            .isEqualTo(expected.getOrDefault(stream, List.of()));
      }
      assertThat(heard.of(Gap.class)).isEmpty();
    }
  }

  /** One try: a server, a client, two subscribers. */
  private static final class Run implements AutoCloseable {
    private final StreamScene scene =
        StreamScene.with(StreamScene.hurried().reconnect(attempt -> Duration.ofMillis(20)));
    private final List<Subscriber> subscribers =
        List.of(new Subscriber(scene), new Subscriber(scene));
    private boolean down;

    void take(Step step) {
      Subscriber subscriber = subscribers.get(step.who());
      Stream stream = STREAMS.get(step.which() % STREAMS.size());
      switch (step.kind()) {
        case SUBSCRIBE -> {
          settle();
          subscriber.subscription.subscribe(stream);
          subscriber.subscription.awaitConnected();
        }
        case UNSUBSCRIBE -> {
          settle();
          subscriber.subscription.unsubscribe(stream);
        }
        case POST -> post(step.isPublic());
        case BREAK -> scene.sandbox.faults().now(BREAKS.get(step.which() % BREAKS.size()));
        case GO_DOWN -> {
          if (!down) {
            scene.sandbox.suspend();
            down = true;
          }
        }
        case COME_UP -> comeUp();
      }
    }

    private void post(boolean isPublic) {
      String id = scene.sandbox.post("bob", "About #java", isPublic ? "public" : "unlisted");
      subscribers.forEach(subscriber -> subscriber.post(id, isPublic));
    }

    private void comeUp() {
      if (down) {
        scene.sandbox.resume();
        down = false;
      }
    }

    /** What was posted before is heard by those who had subscribed then, and by nobody else. */
    private void settle() {
      comeUp();
      subscribers.forEach(subscriber -> subscriber.subscription.awaitConnected());
      subscribers.forEach(Subscriber::awaitAll);
    }

    void finish() {
      settle();
      post(true); // whatever should not have come would have come before this
      subscribers.forEach(Subscriber::awaitAll);
      subscribers.forEach(Subscriber::check);
    }

    @Override
    public void close() {
      comeUp();
      scene.close();
    }
  }
}
