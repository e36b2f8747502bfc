package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Blocks blocks = new Blocks(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    blocks.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/blocks");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    blocks.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/blocks query {min_id: '7', limit: 5}");
  }
}
