package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class FollowedTagsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final FollowedTags followedTags = new FollowedTags(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    followedTags.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/followed_tags");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    followedTags.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/followed_tags query {min_id: '7', limit: 5}");
  }
}
