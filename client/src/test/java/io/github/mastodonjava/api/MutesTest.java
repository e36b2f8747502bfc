package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class MutesTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Mutes mutes = new Mutes(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    mutes.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/mutes");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    mutes.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/mutes query {min_id: '7', limit: 5}");
  }
}
