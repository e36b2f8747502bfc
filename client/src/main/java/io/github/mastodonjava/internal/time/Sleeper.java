package io.github.mastodonjava.internal.time;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets the calling thread wait. */
@FunctionalInterface
public interface Sleeper {
  /** Returns when {@code duration} has passed; at once where it is zero or negative. */
  void sleep(Duration duration) throws InterruptedException;

  /** Sleeps in real time. */
  static Sleeper ofThread() {
    return duration -> TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
  }
}
