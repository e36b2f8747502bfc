package io.github.mastodonjava.internal.streaming;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a server is not there any more though nothing says so: it asks, where the protocol
 * can, and expects to hear something.
 */
final class Watch {
  private final Timer timer;
  private final Busy busy;
  private final Consumer<IOException> alarm;
  private final Duration pingInterval;
  private final Duration idleTimeout;
  private volatile long heardAt;
  private volatile @Nullable Wire wire;
  private volatile boolean over;
  private volatile Timer.@Nullable Task next;
  private long askedAt;
  private boolean asked;

  Watch(
      Timer timer,
      Busy busy,
      Duration pingInterval,
      Duration idleTimeout,
      Consumer<IOException> alarm) {
    this.timer = timer;
    this.busy = busy;
    this.pingInterval = pingInterval;
    this.idleTimeout = idleTimeout;
    this.alarm = alarm;
    this.heardAt = timer.nanoTime();
  }

  void start() {
    boolean pingsFirst = pingInterval.compareTo(idleTimeout) <= 0;
    next = timer.after(pingsFirst ? pingInterval : idleTimeout, this::look);
  }

  /** The connection is open. */
  void opened(Wire opened) {
    heard();
    wire = opened;
  }

  void heard() {
    heardAt = timer.nanoTime();
  }

  void end() {
    over = true;
    Timer.Task last = next;
    if (last != null) {
      last.cancel();
    }
  }

  private void look() {
    if (over) {
      return;
    }
    Wire open = wire;
    Duration pause;
    try {
      if (busy.isBusy()) {
        heard();
        asked = false;
        pause = pingInterval;
      } else if (open == null) {
        throw new SocketTimeoutException("no answer to the handshake in time");
      } else {
        pause = check(open);
      }
    } catch (IOException e) {
      alarm.accept(e);
      return;
    }
    next = timer.after(pause, this::look);
    if (over) {
      end();
    }
  }

  private Duration check(Wire open) throws IOException {
    if (asked && heardAt - askedAt < 0) {
      throw new SocketTimeoutException("no answer to a ping within " + pingInterval);
    }
    long now = timer.nanoTime();
    asked = true;
    askedAt = now;
    if (open.ping()) {
      return pingInterval;
    }
    asked = false;
    Duration left = idleTimeout.minusNanos(now - heardAt);
    if (left.isNegative() || left.isZero()) {
      throw new SocketTimeoutException("nothing came within " + idleTimeout);
    }
    return left;
  }
}
