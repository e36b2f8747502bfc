package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.time.InstantSource;

/** Mastodon's snowflakes: milliseconds since 1970 in the upper 48 bits, strictly increasing. */
public final class Ids {
  private final InstantSource clock;
  private long last;

  public Ids(InstantSource clock) {
    this.clock = clock;
  }

  public long next() {
    last = Math.max(last + 1, clock.millis() << 16);
    return last;
  }

  /** The instant that {@code id} was made at, to the millisecond. */
  public static Instant instant(long id) {
    return Instant.ofEpochMilli(id >> 16);
  }

  /** The smallest id that can be made at {@code instant}. */
  public static long first(Instant instant) {
    return instant.toEpochMilli() << 16;
  }

  /** Reads an id as Ruby's {@code to_i} does: the leading digits, 0 where there are none. */
  public static long parse(String text) {
    int end = 0;
    while (end < text.length() && end < 18 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Long.parseLong(text.substring(0, end));
  }
}
