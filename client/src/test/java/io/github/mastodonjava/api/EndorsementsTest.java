package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class EndorsementsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Endorsements endorsements = new Endorsements(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    endorsements.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/endorsements");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    endorsements.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/endorsements query {min_id: '7', limit: 5}");
  }
}
