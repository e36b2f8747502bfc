package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.api.RecordedRequests;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MeasuresTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-01-31T00:00:00Z");

  private final RecordedRequests sent = new RecordedRequests();
  private final Measures measures = new Measures(sent);

  @Test
  void figuresAreNamedByTheirKeys() {
    measures.get(
        MeasureQuery.between(START, END)
            .activeUsers()
            .newUsers()
            .interactions()
            .openedReports()
            .resolvedReports());

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/measures body {keys: ['active_users', 'new_users', "
                + "'interactions', 'opened_reports', 'resolved_reports'], start_at: "
                + "'2026-01-01T00:00:00Z', end_at: '2026-01-31T00:00:00Z'}");
  }

  @Test
  void figuresOfATagSayWhichTag() {
    measures.get(MeasureQuery.between(START, END).tagAccounts("7").tagUses("7").tagServers("7"));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/measures body {keys: ['tag_accounts', 'tag_uses', "
                + "'tag_servers'], start_at: '2026-01-01T00:00:00Z', end_at: "
                + "'2026-01-31T00:00:00Z', tag_accounts: {id: '7'}, tag_uses: {id: '7'}, "
                + "tag_servers: {id: '7'}}");
  }

  @Test
  void figuresOfAServerSayWhichServer() {
    measures.get(
        MeasureQuery.between(START, END)
            .instanceAccounts("example.org")
            .instanceMediaAttachments("example.org")
            .instanceReports("example.org")
            .instanceStatuses("example.org")
            .instanceFollows("example.org")
            .instanceFollowers("example.org"));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/measures body {keys: ['instance_accounts', "
                + "'instance_media_attachments', 'instance_reports', 'instance_statuses', "
                + "'instance_follows', 'instance_followers'], start_at: "
                + "'2026-01-01T00:00:00Z', end_at: '2026-01-31T00:00:00Z', instance_accounts: "
                + "{domain: 'example.org'}, instance_media_attachments: {domain: "
                + "'example.org'}, instance_reports: {domain: 'example.org'}, "
                + "instance_statuses: {domain: 'example.org'}, instance_follows: {domain: "
                + "'example.org'}, instance_followers: {domain: 'example.org'}}");
  }

  @Test
  void queryNamesAFigure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measures.get(MeasureQuery.between(START, END)))
        .withMessage("the query names no figure");
  }

  @Test
  void timeDoesNotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureQuery.between(START.plusSeconds(1), START));
  }
}
