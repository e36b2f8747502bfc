package io.github.mastodonjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.internal.time.Iso8601;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which servers write times. */
class TimesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-08-01T13:53:15.378Z,       2026-08-01T13:53:15.378Z",
    "2024-02-29T23:59:59.999Z,       2024-02-29T23:59:59.999Z",
    "2026-01-31T00:00:00.000Z,       2026-01-31T00:00:00Z",
    "1969-12-31T23:59:59.001Z,       1969-12-31T23:59:59.001Z",
    "2026-08-01T13:53:15Z,           2026-08-01T13:53:15Z",
    "2026-08-01T13:53:15.3Z,         2026-08-01T13:53:15.300Z",
    "2026-08-01T13:53:15.378123Z,    2026-08-01T13:53:15.378123Z",
    "2026-08-01T13:53:15.378+02:00,  2026-08-01T11:53:15.378Z",
    "2026-08-01T13:53:15-05:30,      2026-08-01T19:23:15Z",
    "2026-08-01T13:53:15.378,        2026-08-01T13:53:15.378Z",
    "2026-08-01T13:53Z,              2026-08-01T13:53:00Z"
  })
  void theyAreRead(String text, Instant meant) throws IOException {
    assertThat(createdAt(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30T00:00:00.000Z",
        "2025-02-29T00:00:00.000Z",
        "2026-13-01T00:00:00.000Z",
        "2026-00-01T00:00:00.000Z",
        "2026-01-00T00:00:00.000Z",
        "2026-01-01T24:00:01.000Z",
        "2026-01-01T00:60:00.000Z",
        "2026-01-01T00:00:61.000Z",
        "2026-01-01T00:00:00.0x0Z",
        "2026-01-01 00:00:00.000Z",
        "2O26-01-01T00:00:00.000Z",
        "1785592395",
        "never"
      })
  void whatIsNoTimeIsAbsent(String text) throws IOException {
    assertThat(createdAt(text)).isNull();
  }

  @Test
  void theFastWayAndTheSlowOneAgreeOnEveryDayOfALeapCycle() {
    for (LocalDate day = LocalDate.of(1999, 1, 1); day.getYear() < 2005; day = day.plusDays(1)) {
      String text = day + "T12:34:56.789Z";

      assertThat(Iso8601.instant(text))
          .isEqualTo(Times.offset(text))
          .isEqualTo(Instant.parse(text));
    }
  }

  private static @Nullable Instant createdAt(String text) throws IOException {
    byte[] json = ("{\"created_at\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    return Decoder.one(json, Status.class).value().createdAt();
  }
}
