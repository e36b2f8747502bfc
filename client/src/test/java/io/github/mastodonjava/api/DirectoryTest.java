package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Directory directory = new Directory(requests);

  @Test
  void nothingIsSentUnlessSaid() {
    directory.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/directory");
  }

  @Test
  void filterOrderAndPartGoIntoTheQuery() {
    directory.list(DirectoryFilter.LOCAL.newestFirst().paging(Paging.limit(80).andOffset(160)));

    assertThat(requests.last())
        .isEqualTo(
            "GET /api/v1/directory query {local: true, order: 'new', limit: 80, offset: 160}");
  }

  @Test
  void theOrderCanBeThatOfTheLastPosts() {
    directory.list(DirectoryFilter.ALL.activeFirst());

    assertThat(requests.last()).isEqualTo("GET /api/v1/directory query {order: 'active'}");
  }
}
