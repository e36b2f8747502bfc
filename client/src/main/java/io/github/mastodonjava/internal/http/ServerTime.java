package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.internal.time.HttpDate;
import io.github.mastodonjava.internal.time.Iso8601;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments in headers against the server's own clock, which the {@code Date} header tells, so
 * that it does not matter whether it agrees with the local one.
 */
record ServerTime(Instant server, Instant local) {
  private static final Duration FARTHEST = Duration.ofDays(366);

  private static final long FIRST_EPOCH_SECOND = 1_000_000_000L;
  private static final long FIRST_EPOCH_MILLI = 100_000_000_000L;

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
    Instant moment = Iso8601.instant(text);
    if (moment == null) {
      moment = LenientTimes.isNumber(text) ? number(text) : date(text);
    }
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
    Instant rfc3339 = LenientTimes.rfc3339(text);
    return rfc3339 == null ? httpDate(text) : rfc3339;
  }

  private static @Nullable Instant httpDate(String text) {
    Instant usual = HttpDate.instant(text);
    return usual == null ? LenientTimes.httpDate(text) : usual;
  }
}
