package io.github.mastodonjava.internal.streaming;

import java.util.concurrent.atomic.AtomicInteger;

/** Whether a connection is not read from because this side has other things to do. */
final class Busy {
  private final AtomicInteger doing = new AtomicInteger();

  void begin() {
    doing.incrementAndGet();
  }

  void end() {
    doing.decrementAndGet();
  }

  boolean isBusy() {
    return doing.get() > 0;
  }
}
