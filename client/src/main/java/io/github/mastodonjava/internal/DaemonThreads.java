package io.github.mastodonjava.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that keep no program running: virtual ones where the JDK has them (21 and newer), daemons
 * elsewhere.
 */
public final class DaemonThreads {
  private DaemonThreads() {}

  /** A thread for each task. */
  public static ExecutorService newExecutor() {
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
}
