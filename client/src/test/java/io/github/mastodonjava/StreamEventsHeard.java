package io.github.mastodonjava;

import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps events, and waits for them. */
final class StreamEventsHeard implements Consumer<StreamEvent> {
  private final BlockingQueue<StreamEvent> next = new LinkedBlockingQueue<>();
  private final List<StreamEvent> all = new CopyOnWriteArrayList<>();

  @Override
  public void accept(StreamEvent event) {
    all.add(event);
    next.add(event);
  }

  StreamEvent next() {
    try {
      StreamEvent event = next.poll(10, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no event came after " + all);
      }
      return event;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next event of a kind; others before it are passed over. */
  <T extends StreamEvent> T next(Class<T> type) {
    while (true) {
      StreamEvent event = next();
      if (type.isInstance(event)) {
        return type.cast(event);
      }
    }
  }

  /** The ids of the next statuses, up to this one, which is among them. */
  List<String> idsUpTo(String last) {
    List<String> ids = new java.util.ArrayList<>();
    while (ids.isEmpty() || !ids.get(ids.size() - 1).equals(last)) {
      ids.add(next(StatusPosted.class).status().id());
    }
    return ids;
  }

  List<StreamEvent> all() {
    return all;
  }

  boolean isSilent() {
    return next.isEmpty();
  }
}
