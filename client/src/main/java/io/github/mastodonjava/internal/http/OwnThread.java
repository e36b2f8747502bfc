package io.github.mastodonjava.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Does what may take long in a thread of its own, so that interrupting the one that waits for it
 * ends it at once: interruption alone does not wake a thread that waits for a socket.
 */
final class OwnThread {
  /** How long to wait for files and connections to be closed. */
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(2);

  private final Transport transport;

  OwnThread(Transport transport) {
    this.transport = transport;
  }

  <T> T run(Callable<T> task) throws IOException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "mastodon-transfer");
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get();
    } catch (InterruptedException e) {
      thread.interrupt();
      transport.breakOff(thread);
      awaitEnd(thread);
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static void awaitEnd(Thread thread) {
    try {
      thread.join(UNTIL_CLOSED.toMillis());
    } catch (InterruptedException again) {
      return; // Whoever is this impatient need not know that all is closed.
    }
  }

  private static IOException rethrown(@Nullable Throwable failure) {
    if (failure instanceof IOException io) {
      return io;
    } else if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    } else if (failure instanceof Error error) {
      throw error;
    }
    return new IOException(failure);
  }
}
