package io.github.mastodonjava.internal.streaming;

import java.time.Duration;
import java.util.ArrayDeque;

/** At most so many connects in any minute. Not thread-safe. */
final class ConnectLimit {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final int most;
  private final ArrayDeque<Long> recent = new ArrayDeque<>(4);

  ConnectLimit(int most) {
    this.most = most;
  }

  void connected(long now) {
    if (recent.size() == most) {
      recent.poll();
    }
    recent.add(now);
  }

  /** The delay, or a longer one where that would be too early. */
  Duration atLeast(Duration delay, long now) {
    Long oldest = recent.size() < most ? null : recent.peek();
    if (oldest == null) {
      return delay;
    }
    Duration earliest = Duration.ofNanos(MINUTE - (now - oldest));
    return earliest.compareTo(delay) > 0 ? earliest : delay;
  }
}
