package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.AsyncRefreshStatus;
import org.junit.jupiter.api.Test;

class AsyncRefreshesTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final AsyncRefreshes asyncRefreshes = new AsyncRefreshes(requests);

  @Test
  void theIdIsInThePath() {
    asyncRefreshes.get("abc=");

    assertThat(requests.last()).isEqualTo("GET /api/v1_alpha/async_refreshes/abc%3D");
  }

  @Test
  void theAnswerIsUnwrapped() {
    AsyncRefreshes answered =
        new AsyncRefreshes(
            RecordedRequests.answeredWith("{\"async_refresh\":{\"status\":\"running\"}}"));

    assertThat(answered.get("1").status()).isEqualTo(AsyncRefreshStatus.RUNNING);
  }
}
