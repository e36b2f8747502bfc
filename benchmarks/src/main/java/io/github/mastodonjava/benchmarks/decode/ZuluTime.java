package io.github.mastodonjava.benchmarks.decode;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quick way to read {@code 2026-08-01T13:53:15.378Z}; null for every other form. */
final class ZuluTime {
  private static final String FORM = "0000-00-00T00:00:00.000Z";

  private ZuluTime() {}

  static @Nullable Instant parse(char[] text, int start, int length) {
    if (length != FORM.length()) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      char expected = FORM.charAt(i);
      char c = text[start + i];
      if (expected == '0' ? c < '0' || c > '9' : c != expected) {
        return null;
      }
    }
    long day =
        LocalDate.of(number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2))
            .toEpochDay();
    long second =
        number(text, start + 11, 2) * 3600L
            + number(text, start + 14, 2) * 60L
            + number(text, start + 17, 2);
    return Instant.ofEpochSecond(day * 86_400 + second, number(text, start + 20, 3) * 1_000_000L);
  }

  private static int number(char[] text, int start, int digits) {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      value = value * 10 + text[i] - '0';
    }
    return value;
  }
}
