package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Events for {@link Flow}: a subscription for each subscriber, which takes what it asks for. */
final class EventPublisher implements Flow.Publisher<StreamEvent> {
  private final Hub hub;
  private final List<Stream> streams;
  private final Backpressure backpressure;

  EventPublisher(Hub hub, List<Stream> streams, Backpressure backpressure) {
    Hub.requireAny(streams);
    this.hub = hub;
    this.streams = streams;
    this.backpressure = backpressure;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super StreamEvent> subscriber) {
    Demand demand = new Demand(Objects.requireNonNull(subscriber, "subscriber"));
    subscriber.onSubscribe(demand);
    demand.start();
  }

  private final class Demand implements Flow.Subscription, Outlet.Receiver {
    private final Flow.Subscriber<? super StreamEvent> subscriber;
    private final LiveSubscription subscription = new LiveSubscription(hub, backpressure);
    private final Outlet outlet = new Outlet(subscription.mailbox(), hub::execute, 0, this);
    private final AtomicReference<@Nullable Throwable> misuse = new AtomicReference<>();
    private volatile boolean cancelled;

    Demand(Flow.Subscriber<? super StreamEvent> subscriber) {
      this.subscriber = subscriber;
      subscription.outlet(outlet);
    }

    void start() {
      if (cancelled) {
        return;
      }
      try {
        hub.subscribe(subscription, streams);
      } catch (MastodonException e) {
        subscription.end(e);
      } catch (RuntimeException e) {
        misuse.set(e);
        subscription.close();
      }
    }

    @Override
    public void request(long more) {
      if (more <= 0) {
        misuse.set(new IllegalArgumentException("a request for " + more + " events"));
        subscription.close();
      } else {
        outlet.want(more);
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
      subscription.close();
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // a subscriber that throws is cancelled, by Flow's rules
    public void receive(StreamEvent event) {
      try {
        if (!cancelled && !(event instanceof Ended)) {
          subscriber.onNext(event);
        }
      } catch (Throwable e) {
        hub.handlerFailed(e);
        cancel();
      }
    }

    @Override
    public void finish() {
      if (cancelled) {
        return;
      }
      Throwable why = misuse.get() == null ? subscription.failure() : misuse.get();
      if (why == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(why);
      }
    }
  }
}
