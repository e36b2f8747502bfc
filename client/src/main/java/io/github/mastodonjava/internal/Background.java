package io.github.mastodonjava.internal;

import io.github.mastodonjava.internal.http.Transport;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls in other threads: virtual ones where the JDK has them (21 and newer), daemons
 * elsewhere.
 */
public final class Background {
  private final Set<Task<?>> open = ConcurrentHashMap.newKeySet();
  private final Transport transport;
  private final ReentrantLock starting = new ReentrantLock();
  private @Nullable ExecutorService started;
  private boolean closed;

  /** Takes what the calls are sent over: interrupting a thread alone does not end its waiting. */
  public Background(Transport transport) {
    this.transport = transport;
  }

  /** Starts the threads with the first call: most programs make none here. */
  private ExecutorService executor() {
    starting.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      ExecutorService executor = started == null ? DaemonThreads.newExecutor() : started;
      started = executor;
      return executor;
    } finally {
      starting.unlock();
    }
  }

  /** Runs the call; cancelling the future interrupts it. */
  @SuppressWarnings("FutureReturnValueIgnored") // the future that is returned tells all
  public <T> CompletableFuture<T> run(Supplier<T> call) {
    Task<T> task = new Task<>(call);
    ExecutorService executor = executor();
    open.add(task);
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      open.remove(task);
      throw new IllegalStateException("the client is closed", e);
    }
    task.result.whenComplete(
        (value, failure) -> {
          if (task.result.isCancelled()) {
            task.interrupt();
          }
        });
    return task.result;
  }

  private final class Task<T> implements Runnable {
    final CompletableFuture<T> result = new CompletableFuture<>();
    private final Supplier<T> call;
    private @Nullable Thread thread;

    Task(Supplier<T> call) {
      this.call = call;
    }

    @Override
    public void run() {
      try {
        if (begin()) {
          result.complete(call.get());
        }
      } catch (Throwable e) { // whatever the call throws is the future's to tell
        result.completeExceptionally(e);
      } finally {
        end();
      }
    }

    private synchronized boolean begin() {
      thread = Thread.currentThread();
      return !result.isDone();
    }

    private synchronized void end() {
      thread = null;
      open.remove(this);
    }

    /** Interrupts the call if it runs, and cancels it if it has not begun. */
    synchronized void interrupt() {
      if (thread == null) {
        result.cancel(false);
      } else {
        thread.interrupt();
        transport.breakOff(thread);
      }
    }
  }

  /** Takes no more calls, and waits at most this long for those that run; then interrupts them. */
  public void close(Duration patience) {
    ExecutorService executor = closeToNewCalls();
    if (executor == null) {
      return;
    }
    executor.shutdown();
    try {
      if (!executor.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        open.forEach(Task::interrupt);
      }
    } catch (InterruptedException e) {
      open.forEach(Task::interrupt);
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
