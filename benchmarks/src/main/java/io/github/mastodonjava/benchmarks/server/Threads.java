package io.github.mastodonjava.benchmarks.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads where there are any, else daemons. */
final class Threads {
  private Threads() {}

  static ExecutorService newExecutor() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      return Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "flood-server");
            thread.setDaemon(true);
            return thread;
          });
    }
  }
}
