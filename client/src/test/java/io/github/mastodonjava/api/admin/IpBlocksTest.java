package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.admin.AdminIpBlockSeverity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class IpBlocksTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final IpBlocks blocks = new IpBlocks(sent);

  @Test
  void blocksComeInPages() {
    blocks.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/ip_blocks query {limit: 5}");
  }

  @Test
  void oneIsAskedForByItsId() {
    blocks.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/ip_blocks/3");
  }

  @Test
  void oneIsDeleted() {
    blocks.delete("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/admin/ip_blocks/3");
  }

  @Test
  void newBlockSaysAllThatWasSaid() {
    blocks.block(
        NewIpBlock.of("192.0.2.0/24", AdminIpBlockSeverity.NO_ACCESS)
            .comment("Spam")
            .expiresIn(Duration.ofDays(1)));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/ip_blocks body {ip: '192.0.2.0/24', severity: "
                + "'no_access', comment: 'Spam', expires_in: 86400}");
  }

  @Test
  void blockIsChangedWhereSomethingWasSaid() {
    blocks.update(
        "3",
        IpBlockUpdate.UNCHANGED
            .ip("192.0.2.1")
            .severity(AdminIpBlockSeverity.SIGN_UP_BLOCK)
            .comment("Less")
            .expiresIn(Duration.ofHours(1)));

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/admin/ip_blocks/3 body {ip: '192.0.2.1', severity: "
                + "'sign_up_block', comment: 'Less', expires_in: 3600}");
  }

  @Test
  void newBlockLastsASecondAtLeast() {
    NewIpBlock block = NewIpBlock.of("192.0.2.1", AdminIpBlockSeverity.NO_ACCESS);

    assertThatIllegalArgumentException().isThrownBy(() -> block.expiresIn(Duration.ZERO));
  }

  @Test
  void changedBlockLastsASecondAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IpBlockUpdate.UNCHANGED.expiresIn(Duration.ofSeconds(-1)));
  }
}
