package io.github.mastodonjava.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** {@code java.time} is the judge. */
class HttpDatePropertyTest {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Property(seed = "1")
  void everySecondIsReadAsWritten(@ForAll @LongRange(min = 0, max = 253_402_300_799L) long second) {
    Instant instant = Instant.ofEpochSecond(second);
    assertThat(HttpDate.instant(WRITTEN.format(instant))).isEqualTo(instant);
  }

  @Property(seed = "1")
  void whatItReadsIsWhatJavaReads(@ForAll("nearlyDates") String text) {
    Instant quick = HttpDate.instant(text);
    if (quick != null) {
      assertThat(quick).isEqualTo(byJava(text));
    }
  }

  private static @Nullable Instant byJava(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    return Combinators.combine(
            Arbitraries.of("Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "nTu", "Xyz", "sat"),
            Arbitraries.of("00", "01", "28", "29", "31", "32", " 1", "1"),
            Arbitraries.of("Jan", "Feb", "Aug", "Dec", "anF", "Abc", "aug"),
            Arbitraries.of("2026", "1900", "26"),
            Arbitraries.of("00:00:00", "23:59:59", "24:00:00", "12:60:00", "12:00:60", "1:00:00"),
            Arbitraries.of("GMT", "UTC", "+0100", "gmt"))
        .as(
            (weekday, day, month, year, time, zone) ->
                "%s, %s %s %s %s %s".formatted(weekday, day, month, year, time, zone));
  }
}
