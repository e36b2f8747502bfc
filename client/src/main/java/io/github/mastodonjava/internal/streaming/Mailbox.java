package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The events of a subscription that wait to be taken: a bounded queue. */
final class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition something = lock.newCondition();
  private final ArrayDeque<StreamEvent> waiting = new ArrayDeque<>(4);
  private final Backpressure backpressure;
  private final Predicate<StreamEvent> wanted;
  private long dropped;
  private boolean closed;
  private @Nullable MastodonException end;

  /** Takes what is to be taken in at all, which {@link #removeUnwanted} says to have changed. */
  Mailbox(Backpressure backpressure, Predicate<StreamEvent> wanted) {
    this.backpressure = backpressure;
    this.wanted = wanted;
  }

  /** What became of an event. */
  enum Outcome {
    TAKEN,

    /** It is to be {@link #put}. */
    FULL,

    /** Nothing is taken in any more. */
    OVER
  }

  /** Takes an event in, unless it must wait for room. */
  Outcome offer(StreamEvent event) {
    lock.lock();
    try {
      if (closed || end != null) {
        return Outcome.OVER;
      }
      if (!wanted.test(event)) {
        return Outcome.TAKEN;
      }
      if (waiting.size() >= backpressure.buffer()) {
        switch (backpressure.policy()) {
          case BLOCK -> {
            return Outcome.FULL;
          }
          case DROP_OLDEST -> dropOldest();
          case FAIL -> {
            end(overflow());
            return Outcome.OVER;
          }
        }
      }
      add(event);
      return Outcome.TAKEN;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Throws away what the server sent first. News of the connection, as of a gap, stay: they go only
   * where nothing else waits.
   */
  private void dropOldest() {
    dropped++;
    for (Iterator<StreamEvent> events = waiting.iterator(); events.hasNext(); ) {
      if (events.next() instanceof ServerEvent) {
        events.remove();
        return;
      }
    }
    waiting.poll();
  }

  /** Takes an event in as soon as there is room; the mailbox being closed makes room, too. */
  void put(StreamEvent event) {
    lock.lock();
    try {
      while (isOpenFor(event) && waiting.size() >= backpressure.buffer()) {
        room.awaitUninterruptibly();
      }
      if (isOpenFor(event)) {
        add(event);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean isOpenFor(StreamEvent event) {
    return !closed && end == null && wanted.test(event);
  }

  /** Takes an event in, even where there is no room. */
  void force(StreamEvent event) {
    lock.lock();
    try {
      if (!closed && end == null) {
        add(event);
      }
    } finally {
      lock.unlock();
    }
  }

  private void add(StreamEvent event) {
    waiting.add(event);
    something.signal();
  }

  private MastodonStreamException overflow() {
    return new MastodonStreamException(
        MastodonStreamException.Reason.OVERFLOW,
        "more than "
            + backpressure.buffer()
            + " events wait to be taken. Take them faster, or choose another Backpressure",
        null);
  }

  /** Adds the last event; what waits before it can still be taken. */
  void end(MastodonException why) {
    lock.lock();
    try {
      if (!closed && end == null) {
        end = why;
        add(new Ended(why));
        room.signalAll();
        something.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Throws away what waits; nothing can be taken any more. */
  void close() {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
      room.signalAll();
      something.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Throws away what is not wanted any more. */
  void removeUnwanted() {
    lock.lock();
    try {
      waiting.removeIf(wanted.negate());
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes the next event out; null where none waits. */
  @Nullable StreamEvent poll() {
    lock.lock();
    try {
      return next();
    } finally {
      lock.unlock();
    }
  }

  /** Takes the last event out; null where others wait before it. */
  @Nullable StreamEvent pollEnd() {
    lock.lock();
    try {
      return waiting.peek() instanceof Ended && dropped == 0 ? waiting.poll() : null;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable StreamEvent next() {
    if (dropped > 0 && !closed) {
      StreamEvent told = new Dropped(dropped);
      dropped = 0;
      return told;
    }
    StreamEvent event = waiting.poll();
    if (event != null) {
      room.signal();
    }
    return event;
  }

  /** Waits for an event; null where none comes in time, or ever. */
  @Nullable StreamEvent poll(Duration timeout) throws InterruptedException {
    long left = TimeUnit.NANOSECONDS.convert(timeout);
    lock.lockInterruptibly();
    try {
      while (true) {
        StreamEvent event = next();
        if (event != null || closed || end != null || left <= 0) {
          return event;
        }
        left = something.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Whether nothing will come any more, and nothing waits. */
  boolean isExhausted() {
    lock.lock();
    try {
      return closed || (end != null && waiting.isEmpty() && dropped == 0);
    } finally {
      lock.unlock();
    }
  }

  /** Why it ended, where nobody closed it. */
  @Nullable MastodonException failure() {
    lock.lock();
    try {
      return closed && end == null ? null : end;
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }
}
