package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Report;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * The reports that the user made: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class OwnReports {
  private static final String PATH = "/api/v1/reports";
  private static final Endpoint<Page<Report>> LIST =
      Endpoint.getPage(PATH, Report.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<Report> GET =
      Endpoint.get(PATH + "/{id}", Report.class).scope(Scope.READ_ACCOUNTS);

  private final Exchange exchange;

  OwnReports(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all of them. Scope {@code read:accounts}. */
  public Page<Report> list() {
    return list(ReportFilter.ALL);
  }

  /** Returns those that {@code filter} lets through. Scope {@code read:accounts}. */
  public Page<Report> list(ReportFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /** Returns the report {@code id}. Scope {@code read:accounts}. */
  public Report get(String id) {
    return exchange.fetch(GET.at(id));
  }
}
