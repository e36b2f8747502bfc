package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class FollowRequestsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final FollowRequests followRequests = new FollowRequests(requests);

  @Test
  void pagingGoesIntoTheQuery() {
    followRequests.list(Paging.maxId("9").andLimit(80));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/follow_requests query {max_id: '9', limit: 80}");
  }

  @Test
  void oneIsAuthorized() {
    followRequests.authorize("4");

    assertThat(requests.last()).isEqualTo("POST /api/v1/follow_requests/4/authorize");
  }

  @Test
  void oneIsRejected() {
    followRequests.reject("4");

    assertThat(requests.last()).isEqualTo("POST /api/v1/follow_requests/4/reject");
  }
}
