package io.github.mastodonjava.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.http.RateLimit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RateLimitFuzzTest {
  private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");
  private static final List<String> NAMES =
      List.of(
          "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "Retry-After", "Date");

  /** Takes the values of the headers, a line each. */
  @FuzzTest
  void anyHeadersAreRead(byte[] lines) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String[] values = new String(lines, ISO_8859_1).split("\n", -1);
    for (int i = 0; i < Math.min(values.length, NAMES.size()); i++) {
      headers.put(NAMES.get(i), List.of(values[i]));
    }
    RateLimit limit = RateLimitHeaders.parse(headers, NOW);
    if (limit != null) {
      assertThat(limit.limit()).isNotNegative();
      assertThat(limit.remaining()).isNotNegative();
    }
    RateLimitHeaders.reset(headers, NOW);
    RateLimitHeaders.retryAfter(headers, NOW);
  }
}
