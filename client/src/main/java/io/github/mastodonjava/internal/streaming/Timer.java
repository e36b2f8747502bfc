package io.github.mastodonjava.internal.streaming;

import java.time.Duration;

/** Runs things later, and tells how time goes on. */
public interface Timer {
  /** Something that is to be run, unless it is cancelled before. */
  @FunctionalInterface
  interface Task {
    void cancel();
  }

  /** Runs {@code action} after a time in a thread where it may wait. */
  Task after(Duration delay, Runnable action);

  /** Nanoseconds since some moment. */
  long nanoTime();
}
