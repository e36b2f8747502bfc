package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamingProtocol;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection, for one stream or for many: opens it, reads from it, and opens it again
 * when it breaks. A thread is in here only while a connection is open, or being opened.
 */
final class Link {
  /** A connection that holds so long is good. */
  private static final Duration STABLE = Duration.ofMinutes(1);

  /** How long it may take to say goodbye. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Hub hub;
  private final Opening opening;
  private final Reconnection reconnection;
  private final Feeds feeds;
  private final Carrying carrying;
  private final Busy busy = new Busy();
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Wire wire;
  private Timer.@Nullable Task next;
  private boolean closed;

  /** Why this side broke the connection off. */
  private volatile @Nullable Exception brokenOff;

  /** Takes the stream that it is for; null for any number. */
  Link(Hub hub, @Nullable Stream single) {
    this.hub = hub;
    this.opening = new Opening(hub, single);
    this.reconnection =
        new Reconnection(
            new Failures(hub.calls(), hub.server()::host, single), hub.options(), hub::report);
    this.feeds = new Feeds(single != null);
    this.carrying = new Carrying(hub, feeds, busy, this::breakOff);
  }

  void start() {
    hub.execute(this::connect);
  }

  /** What it carries. What is added is asked for at the next connect, or {@link #carryNew}. */
  Feeds feeds() {
    return feeds;
  }

  StreamingProtocol protocol() {
    return opening.protocol();
  }

  /** Tells an open connection that a stream is not wanted any more. */
  void drop(Feed feed) {
    overOpen(open -> carrying.drop(feed, open));
  }

  /** Asks for streams that were added, where a connection is open. */
  void carryNew() {
    overOpen(open -> carrying.carry(open, opening.protocol()));
  }

  /** Something to be said over a connection. */
  @FunctionalInterface
  private interface Said {
    void over(Wire open) throws IOException;
  }

  private void overOpen(Said said) {
    Wire open = open();
    if (open != null) {
      hub.execute(
          () -> {
            try {
              said.over(open);
            } catch (IOException | RuntimeException e) {
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
    reconnection.connecting(hub.timer().nanoTime());
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
      for (Feed feed : feeds.all()) {
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
      if (brokenOff != null) {
        opened.cancel(); // between the answer to the handshake and now
      }
      carrying.carry(opened, opening.protocol());
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
  void breakOff(Wire old, Exception why) {
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
    for (Feed feed : feeds.all()) {
      feed.detach();
    }
    if (stable) {
      opening.succeeded();
    }
    MastodonException why = reconnection.explain(cause);
    tell(streams -> new Disconnected(streams, why));
    long asked = old == null ? -1 : old.retryMillis();
    Duration delay = reconnection.delay(why, stable, asked, hub.timer().nanoTime());
    if (delay == null) {
      hub.end(this, feed -> true, why);
    } else {
      if (reconnection.attempt() == 1) {
        hub.disconnected(why);
      }
      connectAfter(delay);
    }
  }

  private void connectAfter(Duration delay) {
    feeds.waiting(true);
    int number = reconnection.attempt();
    tell(streams -> new Reconnecting(streams, number, delay));
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
    feeds.waiting(false);
    connect();
  }

  private void tell(Function<Set<Stream>, StreamEvent> event) {
    Feeds.tell(feeds.all(), event, busy);
  }

  /** Hands an event to all who listen to anything here. */
  void tellAll(StreamEvent event) {
    tell(streams -> event);
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
