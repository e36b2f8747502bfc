package io.github.mastodonjava.internal.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments in headers against the server's own clock, which the {@code Date} header tells, so
 * that it does not matter whether it agrees with the local one.
 */
record ServerTime(Instant server, Instant local) {
  private static final Duration FARTHEST = Duration.ofDays(366);

  private static final long FIRST_EPOCH_SECOND = 1_000_000_000L;
  private static final long FIRST_EPOCH_MILLI = 100_000_000_000L;
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

  static ServerTime of(Map<String, List<String>> headers, Instant local) {
    String date = first(headers, "Date");
    Instant server = date == null ? null : httpDate(date);
    return new ServerTime(server == null ? local : server, local);
  }

  static @Nullable String first(Map<String, List<String>> headers, String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0).strip();
  }

  /**
   * A moment of the next year: seconds from now or since 1970, RFC 3339, or a date of HTTP. Null
   * for anything else.
   */
  @Nullable Instant read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Instant moment = NUMBER.matcher(text).matches() ? number(text) : date(text);
    boolean sensible =
        moment != null && moment.isAfter(server) && moment.isBefore(server.plus(FARTHEST));
    return sensible ? moment : null;
  }

  Instant toLocal(Instant moment) {
    return local.plus(Duration.between(server, moment));
  }

  private Instant number(String text) {
    int point = text.indexOf('.');
    long whole = Long.parseLong(point < 0 ? text : text.substring(0, point));
    if (whole >= FIRST_EPOCH_MILLI) {
      return Instant.ofEpochMilli(whole);
    }
    long fraction = point < 0 ? 0 : nanos(text.substring(point + 1));
    Instant start = whole >= FIRST_EPOCH_SECOND ? Instant.EPOCH : server;
    return start.plusSeconds(whole).plusNanos(fraction);
  }

  private static long nanos(String digits) {
    return Long.parseLong((digits + "000000000").substring(0, 9));
  }

  private static @Nullable Instant date(String text) {
    Instant rfc3339 = rfc3339(text);
    return rfc3339 == null ? httpDate(text) : rfc3339;
  }

  private static @Nullable Instant rfc3339(String text) {
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

  private static @Nullable Instant httpDate(String text) {
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
