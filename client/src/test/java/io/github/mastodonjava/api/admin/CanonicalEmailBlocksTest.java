package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import org.junit.jupiter.api.Test;

final class CanonicalEmailBlocksTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final CanonicalEmailBlocks blocks = new CanonicalEmailBlocks(sent);

  @Test
  void blocksComeInPages() {
    blocks.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/canonical_email_blocks query {limit: 5}");
  }

  @Test
  void oneIsAskedForByItsId() {
    blocks.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/canonical_email_blocks/3");
  }

  @Test
  void oneIsDeleted() {
    blocks.delete("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/admin/canonical_email_blocks/3");
  }

  @Test
  void addressGoesIntoTheBody() {
    blocks.block("a@example.org");

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/admin/canonical_email_blocks body {email: 'a@example.org'}");
  }

  @Test
  void hashGoesIntoTheBody() {
    blocks.blockHash("0af1");

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/canonical_email_blocks body {canonical_email_hash: " + "'0af1'}");
  }

  @Test
  void addressIsTested() {
    blocks.test("a@example.org");

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/admin/canonical_email_blocks/test body {email: 'a@example.org'}");
  }
}
