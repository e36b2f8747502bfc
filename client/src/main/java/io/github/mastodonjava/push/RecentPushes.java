package io.github.mastodonjava.push;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came before, as long as a copy of it could still be accepted. Bounded: of very many pushes,
 * the oldest are forgotten first. Thread-safe.
 */
final class RecentPushes {
  private static final int MOST = 10_000;

  /** A signature lives a day; clocks differ. */
  private static final Duration MEMORY = Duration.ofHours(25);

  private final Map<Object, Instant> seen = new LinkedHashMap<>();

  /** Whether it is new; it is not any more then. */
  synchronized boolean add(Object mark, Instant now) {
    Iterator<Instant> times = seen.values().iterator();
    while (times.hasNext()) {
      boolean old = times.next().plus(MEMORY).isBefore(now);
      if (!old && seen.size() < MOST) {
        break;
      }
      times.remove();
    }
    return seen.putIfAbsent(mark, now) == null;
  }

  /** Lets it come once more, because what it was for has failed. */
  synchronized void remove(Object mark) {
    seen.remove(mark);
  }

  /** What tells one push from all others: nobody sends two with the same salt. */
  static Object mark(EncryptedPush push) {
    return ByteBuffer.wrap(push.salt());
  }

  /** What tells one notification from all others. */
  static Object mark(PushMessage message) {
    return message.notificationId();
  }
}
