package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RateLimitHeadersPropertyTest {
  private static final Instant NOW = Instant.parse("2026-08-01T13:46:00Z");
  private static final long YEAR = Duration.ofDays(365).toSeconds();

  @Property(seed = "1")
  void noCombinationOfValuesFails(@ForAll("headers") Map<String, List<String>> headers) {
    RateLimit limit = RateLimitHeaders.parse(headers, NOW);
    Instant reset = RateLimitHeaders.reset(headers, NOW);
    Duration retryAfter = RateLimitHeaders.retryAfter(headers, NOW);

    assertThat(limit == null || (limit.limit() >= 0 && limit.remaining() >= 0)).isTrue();
    assertThat(limit == null || limit.localReset().isAfter(NOW)).isTrue();
    assertThat(reset == null || reset.isAfter(NOW)).isTrue();
    assertThat(retryAfter == null || !retryAfter.isNegative()).isTrue();
  }

  @Property(seed = "1")
  void waitIsTheServersHoweverWrongTheLocalClockIs(
      @ForAll @LongRange(min = -400_000_000L, max = 400_000_000L) long clockError,
      @ForAll @IntRange(min = 1, max = 86_400) int wait,
      @ForAll("forms") DateTimeFormatter form) {
    Instant server = NOW.plusSeconds(clockError);
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("date", List.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(utc(server))));
    headers.put("x-ratelimit-limit", List.of("300"));
    headers.put("x-ratelimit-remaining", List.of("0"));
    headers.put("x-ratelimit-reset", List.of(form.format(utc(server.plusSeconds(wait)))));

    RateLimit limit = RateLimitHeaders.parse(headers, NOW);

    assertThat(limit)
        .isEqualTo(new RateLimit(300, 0, server.plusSeconds(wait), NOW.plusSeconds(wait)));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
  }

  @Provide
  Arbitrary<DateTimeFormatter> forms() {
    return Arbitraries.of(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME,
        DateTimeFormatter.RFC_1123_DATE_TIME,
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX"));
  }

  @Provide
  Arbitrary<Map<String, List<String>>> headers() {
    Arbitrary<String> names =
        Arbitraries.of(
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-Reset",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Date");
    return Arbitraries.maps(names, values().list().ofMaxSize(2))
        .map(
            headers -> {
              Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
              sorted.putAll(headers);
              return sorted;
            });
  }

  private static Arbitrary<String> values() {
    Arbitrary<Instant> moments =
        Arbitraries.longs().between(-2 * YEAR, 2 * YEAR).map(NOW::plusSeconds);
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.strings().withChars("0123456789-+.:TZ ,;=\"").ofMaxLength(30),
        Arbitraries.longs().map(String::valueOf),
        Arbitraries.integers().between(0, 500).map(String::valueOf),
        moments.map(Instant::toString),
        moments.map(moment -> String.valueOf(moment.getEpochSecond())),
        moments.map(moment -> DateTimeFormatter.RFC_1123_DATE_TIME.format(utc(moment))),
        Arbitraries.of("limit=10, remaining=0, reset=5", "\"a\";r=0;t=5", "\"a\";q=10;w=60"));
  }
}
