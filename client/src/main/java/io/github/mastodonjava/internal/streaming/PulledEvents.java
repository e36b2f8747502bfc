package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvents;
import io.github.mastodonjava.streaming.Subscription;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Takes events out of the mailbox of a subscription in the thread that asks. */
final class PulledEvents implements StreamEvents {
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final LiveSubscription subscription;

  PulledEvents(LiveSubscription subscription) {
    this.subscription = subscription;
  }

  @Override
  public Iterator<StreamEvent> iterator() {
    return new Waiting();
  }

  private final class Waiting implements Iterator<StreamEvent> {
    private @Nullable StreamEvent next;

    @Override
    public boolean hasNext() {
      if (next == null) {
        next = poll(FOREVER);
      }
      if (next == null) {
        MastodonException failure = subscription.failure();
        if (failure != null) {
          throw failure;
        }
      }
      return next != null;
    }

    @Override
    public StreamEvent next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the subscription is closed");
      }
      StreamEvent event = next;
      next = null;
      if (event == null) {
        throw new NoSuchElementException("the subscription is closed");
      }
      return event;
    }
  }

  @Override
  public @Nullable StreamEvent poll(Duration timeout) {
    try {
      return subscription.mailbox().poll(timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException(StreamEndpoints.ALL.toString(), e);
    }
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
