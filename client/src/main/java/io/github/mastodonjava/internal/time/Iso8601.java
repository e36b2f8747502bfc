package io.github.mastodonjava.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that servers mostly write, several times faster than {@code java.time} does, and
 * without its formatters, which take a new process some time to load. Null does not mean that a
 * text is no date: {@code java.time} is to decide.
 */
public final class Iso8601 {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 19;
  private static final int NANO_DIGITS = 9;
  private static final int SECONDS_A_DAY = 86_400;

  private Iso8601() {}

  /** Reads {@code 2026-08-01T13:53:15.378Z}, with 0 to 9 digits of a second's fraction. */
  public static @Nullable Instant instant(String text) {
    return instant(text.toCharArray(), 0, text.length());
  }

  /** The same of a part of {@code text}. */
  public static @Nullable Instant instant(char[] text, int at, int length) {
    if (length <= TIME_LENGTH
        || text[at + 10] != 'T'
        || text[at + 13] != ':'
        || text[at + 16] != ':') {
      return null;
    }
    long day = epochDay(text, at);
    int hour = number(text, at + 11, 2);
    int minute = number(text, at + 14, 2);
    int second = number(text, at + 17, 2);
    int end = at + length;
    int next = at + TIME_LENGTH;
    int nanos = 0;
    if (text[next] == '.') {
      int digits = 0;
      while (++next < end && text[next] >= '0' && text[next] <= '9' && digits < NANO_DIGITS) {
        nanos = nanos * 10 + text[next] - '0';
        digits++;
      }
      if (digits == 0) {
        return null;
      }
      for (; digits < NANO_DIGITS; digits++) {
        nanos *= 10;
      }
    }
    if (day == Long.MIN_VALUE
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59
        || !isUtc(text, next, end)) {
      return null;
    }
    return Instant.ofEpochSecond(day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second, nanos);
  }

  private static boolean isUtc(char[] text, int at, int end) {
    return end - at == 1
        ? text[at] == 'Z'
        : end - at == 6
            && text[at] == '+'
            && text[at + 1] == '0'
            && text[at + 2] == '0'
            && text[at + 3] == ':'
            && text[at + 4] == '0'
            && text[at + 5] == '0';
  }

  /** Reads {@code 2026-08-01}; every text that {@code LocalDate} reads in ten characters. */
  public static @Nullable LocalDate date(char[] text, int at, int length) {
    long day = length == DATE_LENGTH ? epochDay(text, at) : Long.MIN_VALUE;
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static long epochDay(char[] text, int at) {
    int year = number(text, at, 4);
    int month = number(text, at + 5, 2);
    int day = number(text, at + 8, 2);
    if (text[at + 4] != '-'
        || text[at + 7] != '-'
        || year < 0
        || month < 1
        || month > 12
        || day < 1
        || (day > 28 && day > lengthOf(month, year))) {
      return Long.MIN_VALUE;
    }
    return LocalDate.of(year, month, day).toEpochDay();
  }

  private static int lengthOf(int month, int year) {
    boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    return Month.of(month).length(leap);
  }

  private static int number(char[] text, int at, int digits) {
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
