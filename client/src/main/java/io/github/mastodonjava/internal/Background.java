package io.github.mastodonjava.internal;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls in other threads: virtual ones where the JDK has them (21 and newer), daemons
 * elsewhere.
 */
public final class Background {
  private final ReentrantLock starting = new ReentrantLock();
  private @Nullable ExecutorService started;
  private boolean closed;

  /** Starts the threads with the first call: most programs make none here. */
  private ExecutorService executor() {
    starting.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      ExecutorService executor = started == null ? start() : started;
      started = executor;
      return executor;
    } finally {
      starting.unlock();
    }
  }

  private static ExecutorService start() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      AtomicInteger count = new AtomicInteger();
      return Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "mastodon-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });
    }
  }

  /** Runs the call; cancelling the future interrupts it. */
  @SuppressWarnings("FutureReturnValueIgnored") // the future that is returned tells all
  public <T> CompletableFuture<T> run(Supplier<T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Future<?> task =
        executor()
            .submit(
                () -> {
                  try {
                    result.complete(call.get());
                  } catch (Throwable e) { // whatever the call throws is the future's to tell
                    result.completeExceptionally(e);
                  }
                });
    result.whenComplete(
        (value, failure) -> {
          if (result.isCancelled()) {
            task.cancel(true);
          }
        });
    return result;
  }

  /** Takes no more calls, and waits at most this long for those that run. */
  public void close(Duration patience) {
    ExecutorService executor = closeToNewCalls();
    if (executor == null) {
      return;
    }
    executor.shutdown();
    try {
      if (!executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable ExecutorService closeToNewCalls() {
    starting.lock();
    try {
      closed = true;
      return started;
    } finally {
      starting.unlock();
    }
  }
}
