package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.AnnualReportState;
import io.github.mastodonjava.entity.WrappedAnnualReportState;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * What the user did in a year: <a
 * href="https://docs.joinmastodon.org/methods/annual_reports/">Mastodon documentation</a>.
 */
public final class AnnualReports {
  private static final String PATH = "/api/v1/annual_reports";
  private static final Endpoint<io.github.mastodonjava.entity.AnnualReports> LIST =
      Endpoint.get(PATH, io.github.mastodonjava.entity.AnnualReports.class)
          .since("4.3.0")
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<io.github.mastodonjava.entity.AnnualReports> GET =
      Endpoint.get(PATH + "/{year}", io.github.mastodonjava.entity.AnnualReports.class)
          .since("4.4.0")
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<WrappedAnnualReportState> STATE =
      Endpoint.get(PATH + "/{year}/state", WrappedAnnualReportState.class)
          .since("4.6.0")
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<@Nullable Void> GENERATE =
      Endpoint.nothing("POST", PATH + "/{year}/generate")
          .since("4.6.0")
          .scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<@Nullable Void> READ =
      Endpoint.nothing("POST", PATH + "/{year}/read").since("4.3.0").scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  public AnnualReports(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the reports that were made and not read yet, with the accounts and statuses that they
   * name. Scope {@code read:accounts}; since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/annual_reports/#index">Mastodon docs</a>
   */
  public io.github.mastodonjava.entity.AnnualReports list() {
    return exchange.fetch(LIST.at());
  }

  /**
   * Returns the report of a year, as the only one of the answer. Scope {@code read:accounts}; since
   * Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/annual_reports/#get">Mastodon docs</a>
   */
  public io.github.mastodonjava.entity.AnnualReports get(int year) {
    return exchange.fetch(GET.at(text(year)));
  }

  /**
   * Returns whether there is a report of a year, or can be. Scope {@code read:accounts}; since
   * Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/annual_reports/#get-state">Mastodon
   *     docs</a>
   */
  public AnnualReportState state(int year) {
    return exchange.fetch(STATE.at(text(year))).state();
  }

  /**
   * Has the report of a year made, in the last weeks of that year; otherwise nothing happens.
   * {@link #state} tells when it is there, and so does the {@link Response#asyncRefresh} that came
   * along. Scope {@code write:accounts}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/annual_reports/">Mastodon docs</a>
   */
  public void generate(int year) {
    exchange.fetch(GENERATE.at(text(year)));
  }

  /**
   * Marks the report of a year as read. Scope {@code write:accounts}; since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/annual_reports/#read">Mastodon docs</a>
   */
  public void read(int year) {
    exchange.fetch(READ.at(text(year)));
  }

  private static String text(int year) {
    if (year < 1) {
      throw new IllegalArgumentException("there is no report of the year " + year);
    }
    return Integer.toString(year);
  }
}
