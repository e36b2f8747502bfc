package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.http.FaultQueue;
import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;

/**
 * What shall go wrong with the next requests to a sandbox, which those that open streams are among,
 * and with streams that are open. Thread-safe.
 */
public final class Faults {
  private final FaultQueue queue;
  private final StreamHub hub;

  Faults(FaultQueue queue, StreamHub hub) {
    this.queue = queue;
    this.hub = hub;
  }

  /** Adds a fault. A request meets the first that fits it, each as often as it says. */
  public void add(Fault fault) {
    queue.add(fault.plan());
  }

  /**
   * Lets something go wrong, now, with the streaming connections that are open.
   *
   * @return how many connections it happened to
   */
  public int now(StreamFault fault) {
    return hub.strike(fault.plan());
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
