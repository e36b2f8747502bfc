package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitHeadersTest {
  private static final Instant NOW = Instant.parse("2026-08-01T13:46:00Z");
  private static final Instant RESET = Instant.parse("2026-08-01T13:50:00Z");

  @Test
  void readsWhatMastodonSends() {
    RateLimit limit =
        parse(
            "X-RateLimit-Limit", "300",
            "X-RateLimit-Remaining", "279",
            "X-RateLimit-Reset", "2026-08-01T13:50:00.524392Z");

    Instant reset = Instant.parse("2026-08-01T13:50:00.524392Z");
    assertThat(limit).isEqualTo(new RateLimit(300, 279, reset, reset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-01T13:50:00Z",
        "2026-08-01t13:50:00z",
        "2026-08-01 13:50:00Z",
        "2026-08-01T13:50:00.0Z",
        "2026-08-01T13:50:00.000000000000000Z",
        "2026-08-01T15:50:00+02:00",
        "1785592200",
        "1785592200.000",
        "1785592200000",
        "240",
        "240.0",
        " 240 ",
        "Sat, 01 Aug 2026 13:50:00 GMT",
        "Saturday, 01-Aug-26 13:50:00 GMT",
        "Sat Aug  1 13:50:00 2026"
      })
  void resetIsReadInEveryWayOfWriting(String reset) {
    RateLimit limit =
        parse("X-RateLimit-Limit", "300", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset);

    assertThat(limit).isEqualTo(new RateLimit(300, 0, RESET, RESET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "0",
        "-1",
        "2026-08-01T13:46:00Z",
        "2026-08-01T13:40:00Z",
        "2026-13-01T13:40:00Z",
        "2026-08-01",
        "1785592200x",
        "99999999999999999999999",
        "9999-12-31T23:59:59Z",
        "+999999999-12-31T23:59:59Z"
      })
  void malformedPastAndAbsurdResetsAreNoLimit(String reset) {
    assertThat(
            parse(
                "X-RateLimit-Limit",
                "300",
                "X-RateLimit-Remaining",
                "0",
                "X-RateLimit-Reset",
                reset))
        .isNull();
  }

  @Test
  void localResetGoesByTheServersDate() {
    RateLimit limit =
        parse(
            "Date", "Sat, 01 Aug 2026 10:00:00 GMT",
            "X-RateLimit-Limit", "300",
            "X-RateLimit-Remaining", "0",
            "X-RateLimit-Reset", "2026-08-01T10:03:00Z");

    assertThat(limit)
        .isEqualTo(
            new RateLimit(
                300, 0, Instant.parse("2026-08-01T10:03:00Z"), NOW.plus(Duration.ofMinutes(3))));
  }

  @Test
  void unreadableDateIsAsNone() {
    assertThat(
            parse(
                "Date", "today",
                "X-RateLimit-Limit", "300",
                "X-RateLimit-Remaining", "0",
                "X-RateLimit-Reset", "240"))
        .isEqualTo(new RateLimit(300, 0, RESET, RESET));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "limit=100, remaining=50, reset=240 | ",
        "reset=240;remaining=50;limit=100 | ",
        "\"default\";r=50;t=240 | \"default\";q=100;w=300",
        "\"default\";t=240;r=50 | 100;w=300"
      })
  void readsTheFormsOfTheDraft(String value, String policy) {
    assertThat(parse("RateLimit", value, "RateLimit-Policy", policy == null ? "" : policy))
        .isEqualTo(new RateLimit(100, 50, RESET, RESET));
  }

  @Test
  void readsTheHeadersWithoutX() {
    assertThat(
            parse(
                "RateLimit-Limit", "100, 100;w=300",
                "RateLimit-Remaining", "50",
                "RateLimit-Reset", "240"))
        .isEqualTo(new RateLimit(100, 50, RESET, RESET));
  }

  @Test
  void lessThanNothingIsNothing() {
    RateLimit limit =
        parse(
            "X-RateLimit-Limit", "300", "X-RateLimit-Remaining", "-3", "X-RateLimit-Reset", "240");

    assertThat(limit).isEqualTo(new RateLimit(300, 0, RESET, RESET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"})
  void limitThatIsNotFullyToldIsNone(String missing) {
    Map<String, List<String>> headers =
        headers(
            "X-RateLimit-Limit", "300", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "240");
    headers.remove(missing);

    assertThat(RateLimitHeaders.parse(headers, NOW)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "0, 0", "'Sat, 01 Aug 2026 13:46:30 GMT', 30"})
  void retryAfterIsReadInBothForms(String value, long seconds) {
    assertThat(RateLimitHeaders.retryAfter(headers("Retry-After", value), NOW))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void retryAfterGoesByTheServersDate() {
    Map<String, List<String>> headers =
        headers(
            "Date", "Sat, 01 Aug 2026 10:00:00 GMT",
            "Retry-After", "Sat, 01 Aug 2026 10:00:20 GMT");

    assertThat(RateLimitHeaders.retryAfter(headers, NOW)).isEqualTo(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "later", "-5", "Sat, 01 Aug 2020 10:00:00 GMT"})
  void otherRetryAfterIsNone(String value) {
    assertThat(RateLimitHeaders.retryAfter(headers("Retry-After", value), NOW)).isNull();
  }

  @Test
  void refusedCallIsTriedAgainAfterRetryAfter() {
    assertThat(
            RateLimitHeaders.reset(
                headers("Retry-After", "30", "X-RateLimit-Reset", "2026-08-01T13:50:00Z"), NOW))
        .isEqualTo(NOW.plusSeconds(30));
  }

  @ParameterizedTest
  @CsvSource({
    "X-RateLimit-Reset, 2026-08-01T13:50:00Z",
    "RateLimit-Reset, 240",
    "RateLimit, 'limit=1, remaining=0, reset=240'"
  })
  void refusedCallIsTriedAgainWhenTheLimitStartsAnew(String name, String value) {
    assertThat(RateLimitHeaders.reset(headers(name, value, "Retry-After", "0"), NOW))
        .isEqualTo(RESET);
  }

  @Test
  void refusalThatSaysNothingHasNoReset() {
    assertThat(RateLimitHeaders.reset(Map.of(), NOW)).isNull();
  }

  private static @Nullable RateLimit parse(String... namesAndValues) {
    return RateLimitHeaders.parse(headers(namesAndValues), NOW);
  }

  private static Map<String, List<String>> headers(String... namesAndValues) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return headers;
  }
}
