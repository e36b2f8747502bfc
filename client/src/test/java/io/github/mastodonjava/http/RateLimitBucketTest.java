package io.github.mastodonjava.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitBucketTest {
  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/statuses/{id}, GENERAL",
    "PUT, /api/v1/statuses/{id}, GENERAL",
    "DELETE, /api/v1/lists/{id}, GENERAL",
    "POST, /api/v1/statuses, POST",
    "POST, /api/v1/statuses/{id}/reblog, POST",
    "DELETE, /api/v1/statuses/{id}, DELETE",
    "POST, /api/v1/statuses/{id}/unreblog, DELETE",
    "POST, /api/v1/media, MEDIA",
    "POST, /api/v2/media, MEDIA",
    "PUT, /api/v1/media/{id}, GENERAL",
    "POST, /api/v1/accounts/{id}/follow, FOLLOW",
    "POST, /api/v1/reports, REPORT",
    "POST, /api/v1/accounts, SIGN_UP",
    "POST, /api/v1/emails/confirmations, EMAIL_CONFIRMATION",
    "POST, /api/v1/apps, APP"
  })
  void endpointHasItsBucket(String method, String path, RateLimitBucket bucket) {
    assertThat(RateLimitBucket.of(method, path)).isEqualTo(bucket);
  }

  @ParameterizedTest
  @CsvSource({"max_id", "min_id", "since_id", "page"})
  void laterPagesHaveABucketOfTheirOwn(String cursor) {
    assertThat(RateLimitBucket.GENERAL.with(List.of("limit", cursor)))
        .isEqualTo(RateLimitBucket.PAGING);
  }

  @Test
  void otherParametersMakeNoDifference() {
    assertThat(RateLimitBucket.GENERAL.with(List.of("limit"))).isEqualTo(RateLimitBucket.GENERAL);
  }

  @Test
  void narrowerBucketStays() {
    assertThat(RateLimitBucket.DELETE.with(List.of("max_id"))).isEqualTo(RateLimitBucket.DELETE);
  }
}
