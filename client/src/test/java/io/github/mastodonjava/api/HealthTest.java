package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Health health = new Health(requests);

  @Test
  void theServerIsAsked() {
    health.check();

    assertThat(requests.last()).isEqualTo("GET /health");
  }
}
