package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import io.github.mastodonjava.streaming.Subscription;
import io.github.mastodonjava.streaming.SubscriptionState;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What one subscriber listens to, and what waits for it. */
final class LiveSubscription implements Subscription {
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final Hub hub;
  private final Mailbox mailbox;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final CopyOnWriteMap<Stream, Feed> feeds = new CopyOnWriteMap<>();
  private @Nullable Outlet outlet;

  LiveSubscription(Hub hub, Backpressure backpressure) {
    this.hub = hub;
    this.mailbox = new Mailbox(backpressure, this::isWanted);
  }

  /** Whether it is for those who listen now. */
  private boolean isWanted(StreamEvent event) {
    return !(event instanceof ServerEvent sent) || feeds.now().containsKey(sent.stream());
  }

  Mailbox mailbox() {
    return mailbox;
  }

  /** Says who takes the events out of the mailbox; nobody does by itself where nobody is said. */
  void outlet(Outlet taker) {
    outlet = taker;
  }

  /** Takes an event in; waits for room where that is the policy. */
  void deliver(StreamEvent event, Busy busy) {
    if (!(event instanceof ServerEvent)) {
      change(); // before there is room: whoever waits for the change may be the one to make it
    }
    switch (mailbox.offer(event)) {
      case TAKEN -> wake();
      case FULL -> {
        busy.begin();
        try {
          mailbox.put(event);
        } finally {
          busy.end();
        }
        wake();
      }
      case OVER -> {
        if (!feeds.now().isEmpty()) {
          hub.forget(this);
          change();
        }
        wake();
      }
    }
  }

  /**
   * Takes an event in that the subscriber has asked for, however many wait: whoever asks may be the
   * one to take them out.
   */
  void answer(StreamEvent event) {
    mailbox.force(event);
    change();
    wake();
  }

  private void wake() {
    if (outlet != null) {
      outlet.wake();
    }
  }

  private void change() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends it, by itself. */
  void end(MastodonException why) {
    mailbox.end(why);
    hub.forget(this);
    change();
    wake();
  }

  @Override
  public void close() {
    mailbox.close();
    hub.forget(this);
    change();
    wake();
  }

  Collection<Feed> feeds() {
    return feeds.now().values();
  }

  @Nullable Feed feed(Stream stream) {
    return feeds.now().get(stream);
  }

  /** Called by the hub, one call at a time. */
  void put(Feed feed) {
    feeds.put(feed.stream(), feed);
  }

  /** Called by the hub, one call at a time. */
  void remove(Feed feed) {
    feeds.remove(feed.stream());
    mailbox.removeUnwanted();
  }

  @Override
  public Set<Stream> streams() {
    return Set.copyOf(feeds.now().keySet());
  }

  @Override
  public SubscriptionState state() {
    if (mailbox.failure() != null) {
      return SubscriptionState.FAILED;
    } else if (mailbox.isClosed()) {
      return SubscriptionState.CLOSED;
    }
    boolean open = true;
    for (Feed feed : feeds.now().values()) {
      if (feed.isWaiting()) {
        return SubscriptionState.WAITING;
      }
      open &= feed.isOpen();
    }
    return open ? SubscriptionState.CONNECTED : SubscriptionState.CONNECTING;
  }

  @Override
  public @Nullable MastodonException failure() {
    return mailbox.failure();
  }

  private boolean isOver() {
    return mailbox.isClosed() || mailbox.failure() != null;
  }

  @Override
  public void subscribe(Stream... streams) {
    if (isOver()) {
      throw new IllegalStateException("the subscription is closed");
    }
    hub.subscribe(this, List.of(streams));
  }

  @Override
  public void unsubscribe(Stream... streams) {
    hub.unsubscribe(this, List.of(streams));
    change();
  }

  @Override
  public void awaitConnected() {
    awaitConnected(FOREVER);
  }

  @Override
  public boolean awaitConnected(Duration timeout) {
    boolean connected = await(timeout, () -> isOver() || state() == SubscriptionState.CONNECTED);
    throwFailure();
    return connected;
  }

  @Override
  public void awaitClosed() {
    awaitClosed(FOREVER);
  }

  @Override
  public boolean awaitClosed(Duration timeout) {
    boolean over = await(timeout, this::isOver);
    throwFailure();
    return over;
  }

  private void throwFailure() {
    MastodonException failure = failure();
    if (failure != null) {
      throw failure;
    }
  }

  private boolean await(Duration timeout, BooleanSupplier condition) {
    long left = TimeUnit.NANOSECONDS.convert(timeout);
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException("GET /api/v1/streaming", e);
    } finally {
      lock.unlock();
    }
  }

  /** The streams and the state. */
  @Override
  public String toString() {
    return "Subscription[" + feeds.now().keySet() + ", " + state() + "]";
  }
}
