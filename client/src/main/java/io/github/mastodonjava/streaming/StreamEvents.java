package io.github.mastodonjava.streaming;

import java.time.Duration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Events to take one by one, as they come. For one thread; any other may close it. */
public interface StreamEvents extends Iterable<StreamEvent>, AutoCloseable {
  /**
   * Goes over what comes. {@code hasNext} waits for it, returns false once this is closed, and
   * throws what the subscription ended with after the last event; it throws {@link
   * io.github.mastodonjava.error.MastodonInterruptedException} if the thread is interrupted.
   */
  @Override
  Iterator<StreamEvent> iterator();

  /** Takes the next event; null where none comes in time, and once this is closed. */
  @Nullable StreamEvent poll(Duration timeout);

  /** Its streams and state. */
  Subscription subscription();

  /** Ends the subscription. */
  @Override
  void close();
}
