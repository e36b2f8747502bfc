package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvents;
import io.github.mastodonjava.streaming.Streaming;
import io.github.mastodonjava.streaming.Subscription;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** The streaming of a client. */
public final class ClientStreaming implements Streaming {
  private final Hub hub;
  private final Backpressure backpressure;

  public ClientStreaming(Hub hub) {
    this(hub, hub.options().backpressure());
  }

  private ClientStreaming(Hub hub, Backpressure backpressure) {
    this.hub = hub;
    this.backpressure = backpressure;
  }

  @Override
  public Streaming with(Backpressure other) {
    return new ClientStreaming(hub, other);
  }

  @Override
  public Subscription subscribe(Collection<Stream> streams, Consumer<? super StreamEvent> handler) {
    Outlet.Receiver receiver = new Handler(hub, handler);
    return hub.open(
        List.copyOf(streams),
        backpressure,
        subscription ->
            subscription.outlet(
                new Outlet(subscription.mailbox(), hub::execute, Outlet.UNLIMITED, receiver)));
  }

  /** Calls a handler, whatever it throws. */
  private record Handler(Hub hub, Consumer<? super StreamEvent> handler)
      implements Outlet.Receiver {
    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever it throws, the next event comes
    public void receive(StreamEvent event) {
      try {
        handler.accept(event);
      } catch (Throwable e) {
        hub.handlerFailed(e);
      }
    }

    @Override
    public void finish() {}
  }

  @Override
  public StreamEvents events(Stream... streams) {
    return new PulledEvents(hub.open(List.of(streams), backpressure, subscription -> {}));
  }

  @Override
  public Flow.Publisher<StreamEvent> publisher(Stream... streams) {
    return new EventPublisher(hub, List.of(streams), backpressure);
  }

  @Override
  public boolean isHealthy() {
    try {
      return hub.isHealthy();
    } catch (MastodonException e) {
      return false;
    }
  }
}
