package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class BookmarksTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Bookmarks bookmarks = new Bookmarks(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    bookmarks.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/bookmarks");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    bookmarks.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/bookmarks query {min_id: '7', limit: 5}");
  }
}
