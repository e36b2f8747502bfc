package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The streams that a link carries. Any thread may read it, one at a time changes it. */
final class Feeds {
  private final boolean single;
  private final CopyOnWriteMap<String, Feed> byKey = new CopyOnWriteMap<>();

  /** Takes whether there is one at most, so that messages need not name it. */
  Feeds(boolean single) {
    this.single = single;
  }

  void add(Feed feed) {
    byKey.put(feed.key(), feed);
  }

  /** Returns whether others are left. */
  boolean remove(Feed feed) {
    byKey.remove(feed.key());
    return !all().isEmpty();
  }

  Collection<Feed> all() {
    return byKey.now().values();
  }

  /** Whether the stream is carried, for whomever. */
  boolean has(Stream stream) {
    return byKey.now().containsKey(Feed.key(stream));
  }

  /** The stream that a message names; null where it names none, or one that is not carried. */
  @Nullable Feed named(@Nullable String name, @Nullable String parameter) {
    Map<String, Feed> all = byKey.now();
    if (single) {
      return all.isEmpty() ? null : all.values().iterator().next();
    }
    return name == null ? null : all.get(Feed.key(name, parameter));
  }

  /** The stream of events that name none, as Pleroma's markers do; null where it is not carried. */
  @Nullable Feed ofUser() {
    return byKey.now().get("user");
  }

  /** Tells those who listen to some streams, each about its own of them. */
  static void tell(Collection<Feed> about, Function<Set<Stream>, StreamEvent> event, Busy busy) {
    Map<LiveSubscription, Set<Stream>> concerned = new LinkedHashMap<>();
    for (Feed feed : about) {
      for (LiveSubscription each : feed.subscribers()) {
        concerned.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(feed.stream());
      }
    }
    concerned.forEach((each, streams) -> each.deliver(event.apply(Set.copyOf(streams)), busy));
  }

  void waiting(boolean now) {
    all().forEach(feed -> feed.waiting(now));
  }
}
