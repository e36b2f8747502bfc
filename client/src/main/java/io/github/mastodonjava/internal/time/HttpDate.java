package io.github.mastodonjava.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date of nearly every HTTP answer, {@code Sat, 01 Aug 2026 13:53:15 GMT} (RFC 9110,
 * section 5.6.7), without a formatter, which takes a new process some time to load. Null for the
 * other forms, and for what is no date.
 */
public final class HttpDate {
  private static final String FORM = "Aaa, 00 Aaa 0000 00:00:00 GMT";
  private static final String WEEKDAYS = "MonTueWedThuFriSatSun";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private HttpDate() {}

  public static @Nullable Instant instant(String text) {
    if (!hasForm(text)) {
      return null;
    }
    int month = MONTHS.indexOf(text.substring(8, 11));
    char[] iso = "0000-00-00".toCharArray();
    text.getChars(12, 16, iso, 0);
    iso[5] = (char) ('0' + (month / 3 + 1) / 10);
    iso[6] = (char) ('0' + (month / 3 + 1) % 10);
    text.getChars(5, 7, iso, 8);
    LocalDate date = month >= 0 && month % 3 == 0 ? Iso8601.date(iso, 0, iso.length) : null;
    if (date == null || !WEEKDAYS.startsWith(text.substring(0, 3), weekday(date))) {
      return null;
    }
    int hour = number(text, 17);
    int minute = number(text, 20);
    int second = number(text, 23);
    return hour > 23 || minute > 59 || second > 59
        ? null
        : date.atTime(hour, minute, second).toInstant(ZoneOffset.UTC);
  }

  private static int weekday(LocalDate date) {
    return 3 * (date.getDayOfWeek().getValue() - 1);
  }

  private static int number(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }

  private static boolean hasForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char expected = FORM.charAt(i);
      char c = text.charAt(i);
      boolean fits =
          switch (expected) {
            case '0' -> c >= '0' && c <= '9';
            case 'A' -> c >= 'A' && c <= 'Z';
            case 'a' -> c >= 'a' && c <= 'z';
            default -> c == expected;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
