package io.github.mastodonjava.internal.streaming;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of all streams of all clients: one that waits, and ends when there is nothing to do,
 * and one for each task. A task that finds no thread is done when there is one again.
 */
final class SharedThreads implements Timer, Executor {
  private static final Duration WITHOUT_A_THREAD = Duration.ofMillis(100);
  private static final ScheduledThreadPoolExecutor SCHEDULER = scheduler();

  private final Executor threads;

  /** Takes what has a thread for each task, or throws an error. */
  SharedThreads(Executor threads) {
    this.threads = threads;
  }

  private static ScheduledThreadPoolExecutor scheduler() {
    ScheduledThreadPoolExecutor scheduler =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "mastodon-timer");
              thread.setDaemon(true);
              return thread;
            });
    scheduler.setRemoveOnCancelPolicy(true);
    scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
    scheduler.allowCoreThreadTimeOut(true);
    return scheduler;
  }

  @Override
  public Task after(Duration delay, Runnable action) {
    Future<?> scheduled =
        SCHEDULER.schedule(
            () -> execute(action), TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  @Override
  public void execute(Runnable task) {
    try {
      threads.execute(task);
    } catch (OutOfMemoryError e) { // the machine has no thread for now
      after(WITHOUT_A_THREAD, task);
    }
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }
}
