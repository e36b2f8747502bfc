package io.github.mastodonjava.internal;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs calls in other threads: virtual ones where the JDK has them (21 and newer), daemons
 * elsewhere.
 */
public final class Background {
  private final ExecutorService executor;

  public Background() {
    executor = executor();
  }

  private static ExecutorService executor() {
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
        executor.submit(
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
}
