package io.github.mastodonjava.internal.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rarer forms of moments in headers. A class of its own because its patterns and
 * formatters take time to load, which most programs never need.
 */
final class LenientTimes {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,15})(?:\\.\\d{1,20})?");
  private static final Pattern RFC_3339 =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,9})?\\d*(\\S+)");

  /** The three ways that RFC 9110, section 5.6.7, asks recipients to read. */
  private static final List<DateTimeFormatter> HTTP_DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC));

  private LenientTimes() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static @Nullable Instant rfc3339(String text) {
    var matcher = RFC_3339.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String plain = matcher.group(1) + "T" + matcher.group(2) + fraction + matcher.group(4);
    try {
      return OffsetDateTime.parse(plain).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Instant httpDate(String text) {
    for (DateTimeFormatter format : HTTP_DATES) {
      try {
        return ZonedDateTime.parse(text, format).toInstant();
      } catch (DateTimeException e) {
        // Perhaps it is written in another of the ways.
      }
    }
    return null;
  }
}
