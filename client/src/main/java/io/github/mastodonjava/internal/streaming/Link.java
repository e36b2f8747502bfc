package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamingProtocol;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection, for one stream or for many: opens it, reads from it, and opens it again
 * when it breaks. A thread is in here only while a connection is open, or being opened.
 */
final class Link {
  /** How long a server may take to begin to send a stream that it was asked for. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  /** A connection that holds so long is good. */
  private static final Duration STABLE = Duration.ofMinutes(1);

  /** How long it may take to say goodbye. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Hub hub;
  private final Opening opening;
  private final Failures failures;
  private final ConnectLimit limit;
  private final boolean single;
  private final Busy busy = new Busy();

  /** Held while streams are added to an open connection. */
  private final ReentrantLock carrying = new ReentrantLock();

  private final ReentrantLock lock = new ReentrantLock();
  private volatile Map<String, Feed> feeds = Map.of();
  private @Nullable Wire wire;
  private Timer.@Nullable Task next;
  private boolean closed;
  private int attempt;

  /** Why this side broke the connection off. */
  private volatile @Nullable Exception brokenOff;

  Link(Hub hub, @Nullable Stream single) {
    this.hub = hub;
    this.opening = new Opening(hub, single);
    this.failures = new Failures(hub.calls(), hub.host(), single);
    this.single = single != null;
    this.limit = new ConnectLimit(hub.options().connectsPerMinute());
  }

  void start() {
    hub.execute(this::connect);
  }

  /** Carries a stream from the next connect on, or {@link #carryNew}; not thread-safe. */
  void add(Feed feed) {
    Map<String, Feed> more = new LinkedHashMap<>(feeds);
    more.put(feed.key(), feed);
    feeds = more;
  }

  /** Carries a stream no longer; not thread-safe. Returns whether others are left. */
  boolean remove(Feed feed) {
    Map<String, Feed> less = new LinkedHashMap<>(feeds);
    less.remove(feed.key());
    feeds = less;
    return !less.isEmpty();
  }

  Collection<Feed> feeds() {
    return feeds.values();
  }

  /** The stream that a message names; null where it names none, or one that is not wanted. */
  @Nullable Feed feed(@Nullable String name, @Nullable String parameter) {
    Map<String, Feed> all = feeds;
    if (single) {
      return all.isEmpty() ? null : all.values().iterator().next();
    }
    return name == null ? null : all.get(Feed.key(name, parameter));
  }

  StreamingProtocol protocol() {
    return opening.protocol();
  }

  /** Tells an open connection that a stream is not wanted any more. */
  void drop(Feed feed) {
    Wire open = open();
    if (open != null) {
      hub.execute(
          () -> {
            try {
              open.unsubscribe(feed.stream());
            } catch (IOException e) {
              breakOff(open, e);
            }
          });
    }
  }

  private @Nullable Wire open() {
    lock.lock();
    try {
      return wire;
    } finally {
      lock.unlock();
    }
  }

  private void connect() {
    brokenOff = null;
    limit.connected(hub.timer().nanoTime());
    Watch watch =
        new Watch(
            hub.timer(),
            busy,
            hub.options().pingInterval(),
            hub.options().idleTimeout(),
            this::breakOff);
    watch.start();
    long openedAt = 0;
    Wire opened = null;
    try {
      for (Feed feed : feeds()) {
        feed.prepare(busy);
      }
      opened = opening.open();
      if (opened == null) {
        watch.end();
        hub.unbundle(this);
        return;
      }
      openedAt = hub.timer().nanoTime();
      watch.opened(opened);
      if (!begin(opened)) {
        watch.end();
        opened.cancel();
        opened.release();
        return;
      }
      carry(opened);
      new Reception(hub, this, opened, busy).run(watch);
    } catch (IOException | RuntimeException e) {
      ended(watch, opened, e, openedAt);
    } catch (Error e) { // of the library's own, or no memory: the others go on, this begins anew
      hub.report(e);
      ended(watch, opened, new IllegalStateException(e), openedAt);
    }
  }

  private void ended(Watch watch, @Nullable Wire opened, Exception e, long openedAt) {
    watch.end();
    long held = hub.timer().nanoTime() - openedAt;
    broken(opened, e, opened != null && held >= STABLE.toNanos());
  }

  private boolean begin(Wire opened) {
    lock.lock();
    try {
      wire = closed ? null : opened;
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  /** Asks for streams that were added, where a connection is open. */
  void carryNew() {
    Wire open = open();
    if (open != null) {
      hub.execute(
          () -> {
            try {
              carry(open);
            } catch (IOException | RuntimeException e) {
              breakOff(open, e);
            }
          });
    }
  }

  /** Asks the server for the streams that are not open yet, and fills their gaps. */
  private void carry(Wire open) throws IOException {
    carrying.lock();
    try {
      List<Feed> opened = new ArrayList<>();
      List<Feed> again = new ArrayList<>();
      for (Feed feed : feeds()) {
        if (!feed.isBroughtBy(open)) {
          feed.prepare(busy);
          if (feed.attach(open)) {
            again.add(feed);
          }
          open.subscribe(feed.stream());
          opened.add(feed);
        }
      }
      tell(opened, streams -> new Connected(streams, opening.protocol()));
      for (Feed feed : again) {
        feed.refill(open, busy);
      }
      hub.timer().after(SETTLING, () -> settle(opened, open));
    } finally {
      carrying.unlock();
    }
  }

  private void settle(List<Feed> opened, Wire open) {
    try {
      for (Feed feed : opened) {
        feed.settle(open, busy);
      }
    } catch (RuntimeException e) {
      breakOff(open, e);
    }
  }

  /** Ends the connection, to make another. */
  void breakOff(Exception why) {
    brokenOff = why;
    Wire open = open();
    if (open == null) {
      opening.breakOff();
    } else {
      open.cancel();
    }
  }

  /** Ends a connection, unless another has taken its place. */
  private void breakOff(Wire old, Exception why) {
    if (old == open()) {
      breakOff(why);
    }
  }

  private void broken(@Nullable Wire old, Exception thrown, boolean stable) {
    if (old != null) {
      old.cancel();
      old.release();
    }
    Exception own = brokenOff;
    Exception cause = own == null ? thrown : own;
    lock.lock();
    try {
      wire = null;
      if (closed) {
        return;
      }
    } finally {
      lock.unlock();
    }
    for (Feed feed : feeds()) {
      feed.detach();
    }
    attempt = stable ? 1 : attempt + 1;
    MastodonException why = failures.explain(cause);
    tell(feeds(), streams -> new Disconnected(streams, why));
    long asked = old == null ? -1 : old.retryMillis();
    Duration delay = hub.options().reconnect().delay(failures.attempt(attempt, why, asked));
    if (delay == null) {
      end(why);
    } else {
      connectAfter(limit.atLeast(delay, hub.timer().nanoTime()));
    }
  }

  private void connectAfter(Duration delay) {
    for (Feed feed : feeds()) {
      feed.waiting(true);
    }
    int number = attempt;
    tell(feeds(), streams -> new Reconnecting(streams, number, delay));
    lock.lock();
    try {
      if (!closed) {
        next = hub.timer().after(delay, this::connectAgain);
      }
    } finally {
      lock.unlock();
    }
  }

  private void connectAgain() {
    for (Feed feed : feeds()) {
      feed.waiting(false);
    }
    connect();
  }

  /** Tells those who listen to some streams, each about its own of them. */
  private void tell(Collection<Feed> about, Function<Set<Stream>, StreamEvent> event) {
    Map<LiveSubscription, Set<Stream>> concerned = new LinkedHashMap<>();
    for (Feed feed : about) {
      for (LiveSubscription each : feed.subscribers()) {
        concerned.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(feed.stream());
      }
    }
    concerned.forEach((each, streams) -> each.deliver(event.apply(Set.copyOf(streams)), busy));
  }

  /** Hands an event to all who listen to anything here. */
  void tellAll(StreamEvent event) {
    tell(feeds(), streams -> event);
  }

  private void end(MastodonException why) {
    for (Feed feed : feeds()) {
      feed.end(why);
    }
  }

  /** Ends the connection for good; returns at once. */
  void close() {
    Wire open;
    lock.lock();
    try {
      closed = true;
      open = wire;
      if (next != null) {
        next.cancel();
      }
    } finally {
      lock.unlock();
    }
    if (open == null) {
      opening.cancel();
    } else {
      hub.timer().after(PATIENCE, open::cancel);
      hub.execute(
          () -> {
            open.sayGoodbye();
            open.cancel();
          });
    }
  }
}
