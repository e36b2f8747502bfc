package io.github.mastodonjava.streaming;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * What happens on the server, as it happens: <a
 * href="https://docs.joinmastodon.org/methods/streaming/">Mastodon documentation</a>.
 *
 * <p>All subscriptions of a client share one connection, which is opened with the first and closed
 * with the last of them. It is opened again whenever it breaks, and what was posted meanwhile is
 * fetched: from the event {@link StreamEvent.Connected} on, a subscription loses nothing that it
 * does not tell as a {@link StreamEvent.Gap}.
 */
public interface Streaming {
  /** The same as {@link #subscribe(Collection, Consumer)}, for one stream. */
  default Subscription subscribe(Stream stream, Consumer<? super StreamEvent> handler) {
    return subscribe(List.of(stream), handler);
  }

  /**
   * Hands the events of streams to {@code handler}: a lambda, or a {@link StreamListener}. It is
   * called in a background thread, for one event after the other; what it throws is logged, and the
   * next event comes all the same.
   *
   * <p>A stream that the server refuses ends the whole subscription; other subscriptions go on.
   *
   * <p>Returns at once, or after one question about the server, and connects in the background; see
   * {@link Subscription#awaitConnected()}.
   *
   * @throws io.github.mastodonjava.error.MastodonStreamException if a stream needs a login and
   *     there is none, or if the server says that it is disabled
   * @throws IllegalArgumentException for no stream
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#websocket">Mastodon docs</a>
   */
  Subscription subscribe(Collection<Stream> streams, Consumer<? super StreamEvent> handler);

  /**
   * The events of streams to iterate over, by one thread. Close it after use: {@code try
   * (StreamEvents events = mastodon.streaming().events(Stream.user())) { for (StreamEvent event :
   * events) … }}.
   *
   * @throws io.github.mastodonjava.error.MastodonStreamException if a stream needs a login and
   *     there is none, or if the server says that it is disabled
   * @throws IllegalArgumentException for no stream
   */
  StreamEvents events(Stream... streams);

  /**
   * The events of streams for the libraries that build on {@link Flow}. Each subscriber has a
   * subscription of its own, which begins when it subscribes and ends when it cancels; a stream
   * that ends by itself ends in {@code onError}.
   *
   * @throws IllegalArgumentException for no stream
   */
  Flow.Publisher<StreamEvent> publisher(Stream... streams);

  /** The same streaming, with another way to treat slow consumers. */
  Streaming with(Backpressure backpressure);

  /**
   * Whether the streaming server runs: {@code GET /api/v1/streaming/health}. False where it says
   * no, or nothing.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#health">Mastodon docs</a>
   */
  boolean isHealthy();
}
