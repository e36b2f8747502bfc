package io.github.mastodonjava.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT-5M, now",
    "PT59S, now",
    "PT60S, 1 min",
    "PT59M59S, 59 min",
    "PT1H, 1 h",
    "PT23H59M, 23 h",
    "PT24H, 1 d",
    "PT167H, 6 d",
    "PT168H, 2026-11-17"
  })
  void ageIsSaidInFewLetters(Duration age, String said) {
    assertThat(Age.of(NOW.minus(age), NOW)).isEqualTo(said);
  }
}
