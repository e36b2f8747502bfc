package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import org.junit.jupiter.api.Test;

final class EmailDomainBlocksTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final EmailDomainBlocks blocks = new EmailDomainBlocks(sent);

  @Test
  void blocksComeInPages() {
    blocks.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/email_domain_blocks query {limit: 5}");
  }

  @Test
  void oneIsAskedForByItsId() {
    blocks.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/email_domain_blocks/3");
  }

  @Test
  void oneIsDeleted() {
    blocks.delete("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/admin/email_domain_blocks/3");
  }

  @Test
  void domainGoesIntoTheBody() {
    blocks.block("example.org");

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/admin/email_domain_blocks body {domain: 'example.org'}");
  }
}
