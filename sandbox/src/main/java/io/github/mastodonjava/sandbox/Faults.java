package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.http.FaultQueue;

/** What shall go wrong with the next requests to a sandbox. Thread-safe. */
public final class Faults {
  private final FaultQueue queue;

  Faults(FaultQueue queue) {
    this.queue = queue;
  }

  /** Adds a fault. A request meets the first that fits it, each as often as it says. */
  public void add(Fault fault) {
    queue.add(fault.plan());
  }

  /** Forgets those that did not happen yet. */
  public void clear() {
    queue.clear();
  }

  /** How many requests are still to be hit. */
  public int pending() {
    return queue.pending();
  }
}
