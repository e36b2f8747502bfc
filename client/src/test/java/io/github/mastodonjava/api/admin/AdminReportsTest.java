package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.ReportCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdminReportsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final AdminReports reports = new AdminReports(sent);

  @Test
  void filterGoesIntoTheQuery() {
    reports.list(AdminReportFilter.RESOLVED.account("1").target("2").paging(Paging.limit(5)));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v1/admin/reports query {resolved: true, account_id: '1', "
                + "target_account_id: '2', limit: 5}");
  }

  @Test
  void unresolvedReportsAreListedUnlessSaid() {
    reports.list();

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/reports");
  }

  @Test
  void reportIsAskedForByItsId() {
    reports.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/reports/3");
  }

  @Test
  void categoryGoesIntoTheBody() {
    reports.update("3", ReportCategory.SPAM);

    assertThat(sent.last()).isEqualTo("PUT /api/v1/admin/reports/3 body {category: 'spam'}");
  }

  @Test
  void brokenRulesMakeItAViolation() {
    reports.update("3", List.of("1", "2"));

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/admin/reports/3 body {category: 'violation', rule_ids: ['1', " + "'2']}");
  }

  @Test
  void assignmentGoesToTheReport() {
    reports.assignToSelf("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/reports/3/assign_to_self");
  }

  @Test
  void unassignGoesToTheReport() {
    reports.unassign("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/reports/3/unassign");
  }

  @Test
  void resolveGoesToTheReport() {
    reports.resolve("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/reports/3/resolve");
  }

  @Test
  void reopenGoesToTheReport() {
    reports.reopen("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/reports/3/reopen");
  }
}
