package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.streaming.StreamEvent;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands the events of a mailbox to somebody, as many as that one asked for and never two at a time:
 * in a thread that is there only while there is something to hand over.
 */
final class Outlet implements Runnable {
  static final long UNLIMITED = Long.MAX_VALUE;

  private final Mailbox mailbox;
  private final Executor executor;
  private final Receiver receiver;
  private final AtomicLong wanted;
  private final AtomicInteger changes = new AtomicInteger();
  private boolean finished;

  /** Who gets the events; what it throws is its own affair. */
  interface Receiver {
    void receive(StreamEvent event);

    /** Nothing will come any more. */
    void finish();
  }

  Outlet(Mailbox mailbox, Executor executor, long wanted, Receiver receiver) {
    this.mailbox = mailbox;
    this.executor = executor;
    this.wanted = new AtomicLong(wanted);
    this.receiver = receiver;
  }

  void want(long more) {
    wanted.accumulateAndGet(more, (a, b) -> a + b < 0 ? UNLIMITED : a + b);
    wake();
  }

  /** Says that there may be something to hand over. */
  void wake() {
    if (changes.getAndIncrement() == 0) {
      executor.execute(this);
    }
  }

  @Override
  public void run() {
    int seen = 1;
    while (seen != 0) {
      handOver();
      seen = changes.addAndGet(-seen);
    }
  }

  private void handOver() {
    StreamEvent event = next();
    while (event != null) {
      receiver.receive(event);
      event = next();
    }
    if (!finished && mailbox.isExhausted()) {
      finished = true;
      receiver.finish();
    }
  }

  /** The next event that is wanted; nobody has to want the last. */
  private @Nullable StreamEvent next() {
    long left = wanted.get();
    if (left == 0) {
      return mailbox.pollEnd();
    }
    StreamEvent event = mailbox.poll();
    if (event != null && left != UNLIMITED) {
      wanted.decrementAndGet();
    }
    return event;
  }
}
