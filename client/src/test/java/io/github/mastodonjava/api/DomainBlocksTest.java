package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class DomainBlocksTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final DomainBlocks domainBlocks = new DomainBlocks(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    domainBlocks.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/domain_blocks");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    domainBlocks.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/domain_blocks query {min_id: '7', limit: 5}");
  }

  @Test
  void aBlockNamesTheDomainInTheBody() {
    domainBlocks.block("example.org");

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/domain_blocks body {domain: 'example.org'}");
  }

  @Test
  void anUnblockNamesTheDomainInTheQuery() {
    domainBlocks.unblock("example.org");

    assertThat(requests.last())
        .isEqualTo("DELETE /api/v1/domain_blocks query {domain: 'example.org'}");
  }
}
