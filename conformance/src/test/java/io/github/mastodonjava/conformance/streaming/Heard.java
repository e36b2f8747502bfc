package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** A handler that remembers what it is told. */
final class Heard implements Consumer<StreamEvent> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<StreamEvent> events = new CopyOnWriteArrayList<>();

  @Override
  public void accept(StreamEvent event) {
    events.add(event);
  }

  List<StreamEvent> all() {
    return List.copyOf(events);
  }

  /** All events, statuses by their ids. */
  List<String> describe() {
    return events.stream()
        .map(
            event ->
                event instanceof StatusPosted posted
                    ? posted.stream() + " " + posted.status().id() + " " + posted.refilled()
                    : event.toString())
        .toList();
  }

  <T extends StreamEvent> List<T> of(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The ids of the statuses that a stream brought, in their order. */
  List<String> ids(Stream stream) {
    return of(StatusPosted.class).stream()
        .filter(event -> event.stream().equals(stream))
        .map(event -> event.status().id())
        .toList();
  }

  /** Waits until a stream has brought so many statuses. */
  List<String> awaitIds(Stream stream, int count) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(ids(stream))
                    .as("%s of %s", stream, describe())
                    .hasSizeGreaterThanOrEqualTo(count));
    return ids(stream);
  }

  /** Waits until there are so many events of a kind; gives the last. */
  <T extends StreamEvent> T await(Class<T> type, int count) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(of(type)).as("of %s", describe()).hasSizeGreaterThanOrEqualTo(count));
    return of(type).get(count - 1);
  }
}
