package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.ReportCategory;
import io.github.mastodonjava.entity.admin.AdminReport;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Reports, as moderators see them: <a
 * href="https://docs.joinmastodon.org/methods/admin/reports/">Mastodon documentation</a>.
 */
public final class AdminReports {

  private static final String PATH = "/api/v1/admin/reports";
  private static final Endpoint<Page<AdminReport>> LIST =
      Endpoint.getPage(PATH, AdminReport.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ_REPORTS);
  private static final Endpoint<AdminReport> GET =
      Endpoint.get(PATH + "/{id}", AdminReport.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ_REPORTS);
  private static final Endpoint<AdminReport> UPDATE =
      Endpoint.put(PATH + "/{id}", AdminReport.class)
          .since("3.5.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_REPORTS)
          .form();
  private static final Endpoint<AdminReport> ASSIGN_TO_SELF =
      Endpoint.post(PATH + "/{id}/assign_to_self", AdminReport.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_REPORTS);
  private static final Endpoint<AdminReport> UNASSIGN =
      Endpoint.post(PATH + "/{id}/unassign", AdminReport.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_REPORTS);
  private static final Endpoint<AdminReport> RESOLVE =
      Endpoint.post(PATH + "/{id}/resolve", AdminReport.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_REPORTS);
  private static final Endpoint<AdminReport> REOPEN =
      Endpoint.post(PATH + "/{id}/reopen", AdminReport.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_REPORTS);

  private final Exchange exchange;

  public AdminReports(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the reports that nobody has resolved, the newest first. Scope {@code
   * admin:read:reports}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#get">Mastodon docs</a>
   */
  public Page<AdminReport> list() {
    return list(AdminReportFilter.UNRESOLVED);
  }

  /**
   * Returns the reports that {@code filter} lets through. Scope {@code admin:read:reports}; since
   * Mastodon 2.9.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#get">Mastodon docs</a>
   */
  public Page<AdminReport> list(AdminReportFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /**
   * Returns the report {@code id}. Scope {@code admin:read:reports}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#get-one">Mastodon docs</a>
   */
  public AdminReport get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Says why it is, other than the reporter did. Scope {@code admin:write:reports}; since Mastodon
   * 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#update">Mastodon docs</a>
   */
  public AdminReport update(String id, ReportCategory category) {
    return exchange.fetch(UPDATE.at(id).with("category", category));
  }

  /**
   * Says which rules were broken: it is a {@link ReportCategory#VIOLATION} then. Scope {@code
   * admin:write:reports}; since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#update">Mastodon docs</a>
   */
  public AdminReport update(String id, List<String> ruleIds) {
    return exchange.fetch(
        UPDATE.at(id).with("category", ReportCategory.VIOLATION).with("rule_ids", ruleIds));
  }

  /**
   * Lets the others know that the user sees to it. Scope {@code admin:write:reports}; since
   * Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#assign_to_self">Mastodon
   *     docs</a>
   */
  public AdminReport assignToSelf(String id) {
    return exchange.fetch(ASSIGN_TO_SELF.at(id));
  }

  /**
   * Lets the others know that nobody sees to it. Scope {@code admin:write:reports}; since Mastodon
   * 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#unassign">Mastodon docs</a>
   */
  public AdminReport unassign(String id) {
    return exchange.fetch(UNASSIGN.at(id));
  }

  /**
   * Resolves it, with nothing done. Scope {@code admin:write:reports}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#resolve">Mastodon docs</a>
   */
  public AdminReport resolve(String id) {
    return exchange.fetch(RESOLVE.at(id));
  }

  /**
   * Undoes {@link #resolve}. Scope {@code admin:write:reports}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/reports/#reopen">Mastodon docs</a>
   */
  public AdminReport reopen(String id) {
    return exchange.fetch(REOPEN.at(id));
  }
}
