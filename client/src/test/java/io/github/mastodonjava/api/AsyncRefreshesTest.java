package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.AsyncRefreshStatus;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AsyncRefreshesTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final AsyncRefreshes asyncRefreshes = asked(requests);

  private static AsyncRefreshes asked(RecordedRequests requests) {
    return new AsyncRefreshes(requests, InstantSource.fixed(Instant.EPOCH), duration -> {});
  }

  @Test
  void theIdIsInThePath() {
    asyncRefreshes.get("abc=");

    assertThat(requests.last()).isEqualTo("GET /api/v1_alpha/async_refreshes/abc%3D");
  }

  @Test
  void theAnswerIsUnwrapped() {
    AsyncRefreshes answered =
        asked(RecordedRequests.answeredWith("{\"async_refresh\":{\"status\":\"running\"}}"));

    assertThat(answered.get("1").status()).isEqualTo(AsyncRefreshStatus.RUNNING);
  }
}
