package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.api.RecordedRequests;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class DimensionsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-01-31T00:00:00Z");

  private final RecordedRequests sent = new RecordedRequests();
  private final Dimensions dimensions = new Dimensions(sent);

  @Test
  void breakdownsAreNamedByTheirKeys() {
    dimensions.get(
        DimensionQuery.between(START, END)
            .languages()
            .sources()
            .servers()
            .spaceUsage()
            .softwareVersions()
            .limit(5));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/dimensions body {keys: ['languages', 'sources', "
                + "'servers', 'space_usage', 'software_versions'], start_at: "
                + "'2026-01-01T00:00:00Z', end_at: '2026-01-31T00:00:00Z', limit: 5}");
  }

  @Test
  void breakdownsOfSomethingSayOfWhat() {
    dimensions.get(
        DimensionQuery.ALL_TIME
            .tagServers("7")
            .tagLanguages("7")
            .instanceAccounts("example.org")
            .instanceLanguages("example.org"));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/dimensions body {keys: ['tag_servers', 'tag_languages', "
                + "'instance_accounts', 'instance_languages'], tag_servers: {id: '7'}, "
                + "tag_languages: {id: '7'}, instance_accounts: {domain: 'example.org'}, "
                + "instance_languages: {domain: 'example.org'}}");
  }

  @Test
  void queryNamesABreakdown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dimensions.get(DimensionQuery.ALL_TIME))
        .withMessage("the query names no breakdown");
  }

  @Test
  void timeDoesNotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DimensionQuery.between(START.plusSeconds(1), START));
  }

  @Test
  void breakdownHasAtLeastOneItem() {
    assertThatIllegalArgumentException().isThrownBy(() -> DimensionQuery.ALL_TIME.limit(0));
  }
}
