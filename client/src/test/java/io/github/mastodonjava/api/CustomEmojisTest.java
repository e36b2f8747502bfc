package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomEmojisTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final CustomEmojis customEmojis = new CustomEmojis(requests);

  @Test
  void allAreListed() {
    customEmojis.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/custom_emojis");
  }
}
