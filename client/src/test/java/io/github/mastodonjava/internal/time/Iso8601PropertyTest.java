package io.github.mastodonjava.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** {@code java.time} is the judge. */
class Iso8601PropertyTest {
  @Property(seed = "1")
  void everyInstantOfFourDigitYearsIsReadAsWritten(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    assertThat(Iso8601.instant(instant.toString())).isEqualTo(instant);
  }

  @Property(seed = "1")
  void everyDateOfFourDigitYearsIsReadAsWritten(
      @ForAll @LongRange(min = -719_528, max = 2_932_896) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    char[] text = ("." + date).toCharArray();
    assertThat(Iso8601.date(text, 1, text.length - 1)).isEqualTo(date);
  }

  @Property(seed = "1")
  void whatItReadsIsWhatJavaReads(@ForAll("nearlyTimes") String text) {
    Instant quick = Iso8601.instant(text);
    if (quick != null) {
      assertThat(quick).isEqualTo(byJava(text));
    }
  }

  @Property(seed = "1")
  void whatItReadsAsDateIsWhatJavaReads(@ForAll("nearlyDates") String text) {
    assertThat(Iso8601.date(text.toCharArray(), 0, text.length())).isEqualTo(dateByJava(text));
  }

  private static @Nullable Instant byJava(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate dateByJava(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Provide
  Arbitrary<String> nearlyTimes() {
    Arbitrary<String> fraction =
        Arbitraries.of("", ".", ".1", ".123", ".123456", ".123456789", ".1234567890", ".-1");
    Arbitrary<String> zone = Arbitraries.of("Z", "+00:00", "+01:00", "-00:00", "+0000", "z", "");
    Arbitrary<String> time =
        Arbitraries.of("T00:00:00", "T23:59:59", "T24:00:00", "T12:60:00", "T12:00:60", " 1:00:00");
    return Combinators.combine(nearlyDates(), time, fraction, zone)
        .as((date, clock, part, offset) -> date + clock + part + offset);
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    return Combinators.combine(
            Arbitraries.of("2026", "2024", "1900", "2000", "0000", "20x6", "-026"),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, 32))
        .as((year, month, day) -> "%s-%02d-%02d".formatted(year, month, day));
  }
}
