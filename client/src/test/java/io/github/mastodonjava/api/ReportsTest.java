package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.ReportCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Reports reports = new Reports(sent);

  @Test
  void reportSaysAllThatWasSaid() {
    reports.create(
        NewReport.of("7")
            .statuses(List.of("1"))
            .collections(List.of("2"))
            .comment("Spam")
            .forward()
            .category(ReportCategory.VIOLATION)
            .rules(List.of("3"))
            .with("other", 1));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/reports body {account_id: '7', status_ids: ['1'], "
                + "collection_ids: ['2'], comment: 'Spam', forward: true, category: "
                + "'violation', rule_ids: ['3'], other: 1}");
  }
}
