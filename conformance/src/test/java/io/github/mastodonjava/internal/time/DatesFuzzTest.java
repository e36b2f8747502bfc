package io.github.mastodonjava.internal.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

class DatesFuzzTest {
  @FuzzTest
  void whatIsReadFastIsWhatTheJdkReads(byte[] bytes) {
    String text = new String(bytes, UTF_8);

    Instant instant = Iso8601.instant(text);
    if (instant != null) {
      assertThat(OffsetDateTime.parse(text).toInstant()).isEqualTo(instant);
    }
    LocalDate date = Iso8601.date(text.toCharArray(), 0, text.length());
    if (date != null) {
      assertThat(LocalDate.parse(text)).isEqualTo(date);
    }
    Instant ofHeader = HttpDate.instant(text);
    if (ofHeader != null) {
      assertThat(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
          .isEqualTo(ofHeader);
    }
  }
}
