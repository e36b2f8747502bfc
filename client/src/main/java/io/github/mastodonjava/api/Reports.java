package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Report;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Reports to the moderators: <a href="https://docs.joinmastodon.org/methods/reports/">Mastodon
 * documentation</a>.
 */
public final class Reports {

  private static final Endpoint<Report> CREATE =
      Endpoint.post("/api/v1/reports", Report.class)
          .since("2.3.0")
          .changed("4.6.0")
          .scope(Scope.WRITE_REPORTS);

  private final Exchange exchange;

  public Reports(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Reports an account. Scope {@code write:reports}. Since Mastodon 2.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/reports/#post">Mastodon docs</a>
   */
  public Report create(NewReport report) {
    return exchange.fetch(CREATE.at().with(report));
  }
}
