package io.github.mastodonjava.internal.streaming;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the hub when it is first asked for: most programs never do. */
public final class HubOnDemand implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<Hub> maker;
  private @Nullable Hub made;
  private boolean closed;

  public HubOnDemand(Supplier<Hub> maker) {
    this.maker = maker;
  }

  /**
   * The hub.
   *
   * @throws IllegalStateException if the client is closed
   */
  public Hub get() {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      Hub hub = made == null ? maker.get() : made;
      made = hub;
      return hub;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    Hub hub;
    lock.lock();
    try {
      closed = true;
      hub = made;
    } finally {
      lock.unlock();
    }
    if (hub != null) {
      hub.close();
    }
  }
}
