package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.DomainBlockSeverity;
import org.junit.jupiter.api.Test;

final class AdminDomainBlocksTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final AdminDomainBlocks blocks = new AdminDomainBlocks(sent);

  @Test
  void blocksComeInPages() {
    blocks.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/domain_blocks query {limit: 5}");
  }

  @Test
  void oneIsAskedForByItsId() {
    blocks.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/domain_blocks/3");
  }

  @Test
  void oneIsDeleted() {
    blocks.delete("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/admin/domain_blocks/3");
  }

  @Test
  void serverIsBlockedAsTheServerChoosesUnlessSaid() {
    blocks.block("example.org");

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/admin/domain_blocks body {domain: 'example.org'}");
  }

  @Test
  void optionsOfABlockGoIntoTheBody() {
    blocks.block(
        "example.org",
        DomainBlockOptions.NONE
            .severity(DomainBlockSeverity.SUSPEND)
            .rejectMedia(true)
            .rejectReports(true)
            .privateComment("a")
            .publicComment("b")
            .obfuscate(false));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/domain_blocks body {domain: 'example.org', severity: "
                + "'suspend', reject_media: true, reject_reports: true, private_comment: 'a', "
                + "public_comment: 'b', obfuscate: false}");
  }

  @Test
  void blockIsChangedWhereSomethingWasSaid() {
    blocks.update(
        "3",
        DomainBlockOptions.NONE
            .severity(DomainBlockSeverity.SUSPEND)
            .rejectMedia(true)
            .rejectReports(true)
            .privateComment("a")
            .publicComment("b")
            .obfuscate(false));

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/admin/domain_blocks/3 body {severity: 'suspend', reject_media: "
                + "true, reject_reports: true, private_comment: 'a', public_comment: 'b', "
                + "obfuscate: false}");
  }
}
