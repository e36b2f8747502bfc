package io.github.mastodonjava.streaming;

import io.github.mastodonjava.error.MastodonException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Streams that are listened to. Thread-safe. */
public interface Subscription extends AutoCloseable {
  /** What is listened to now. */
  Set<Stream> streams();

  /** How it is now. */
  SubscriptionState state();

  /** Why it ended; null while it has not, and if it was closed. */
  @Nullable MastodonException failure();

  /**
   * Listens to more, over the connection that is there. A stream that is listened to already is
   * left as it is. One that the server refuses ends the whole subscription: give what may be
   * refused (somebody's list, another server's stream) a subscription of its own.
   *
   * @throws io.github.mastodonjava.error.MastodonStreamException if a stream needs a login and
   *     there is none, or if the server says that it is disabled
   * @throws IllegalStateException if it is closed or has ended
   */
  void subscribe(Stream... streams);

  /**
   * Listens to less. What has come of these streams and waits to be handed over is thrown away.
   * Without streams it stays open, and silent.
   */
  void unsubscribe(Stream... streams);

  /**
   * Waits until all streams are open: from then on nothing is lost. Returns, too, once somebody has
   * closed it. It waits for as long as a server is away; {@link #awaitConnected(Duration)} does
   * not.
   *
   * @throws MastodonException why it ended, if it does before
   * @throws io.github.mastodonjava.error.MastodonInterruptedException if the thread is interrupted
   */
  void awaitConnected();

  /**
   * Waits for it at most so long.
   *
   * @return false where the time is over; it goes on connecting in the background
   * @throws MastodonException why it ended, if it does before
   * @throws io.github.mastodonjava.error.MastodonInterruptedException if the thread is interrupted
   */
  boolean awaitConnected(Duration timeout);

  /**
   * Waits until it is closed, for programs that do nothing else.
   *
   * @throws MastodonException why it ended, if nobody closed it
   * @throws io.github.mastodonjava.error.MastodonInterruptedException if the thread is interrupted
   */
  void awaitClosed();

  /**
   * Waits for it at most so long.
   *
   * @return whether it is closed
   * @throws MastodonException why it ended, if nobody closed it
   */
  boolean awaitClosed(Duration timeout);

  /**
   * Listens no more. Returns at once, in any thread, also in that of the handler. A call of the
   * handler that has begun in another thread goes on; none is begun afterwards.
   */
  @Override
  void close();
}
