package io.github.mastodonjava.internal.streaming;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that waits, for all streams of all clients; it ends when there is nothing to do. */
final class SharedTimer implements Timer {
  private static final Duration WITHOUT_A_THREAD = Duration.ofMillis(100);
  private static final ScheduledThreadPoolExecutor SCHEDULER = scheduler();

  private final Executor executor;

  SharedTimer(Executor executor) {
    this.executor = executor;
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
            () -> run(action), TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  private void run(Runnable action) {
    try {
      executor.execute(action);
    } catch (Error e) { // there is no thread for now, and nobody would hear of it
      after(WITHOUT_A_THREAD, action);
    }
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }
}
