package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminCohort;
import io.github.mastodonjava.entity.admin.AdminCohortFrequency;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.time.Instant;
import java.util.List;

/**
 * How many of those who signed up stayed: <a
 * href="https://docs.joinmastodon.org/methods/admin/retention/">Mastodon documentation</a>.
 */
public final class Retention {

  private static final Endpoint<List<AdminCohort>> GET =
      Endpoint.postList("/api/v1/admin/retention", AdminCohort.class)
          .since("3.5.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ)
          .form();

  private final Exchange exchange;

  public Retention(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns for each day or month, from that of {@code start} to that of {@code end}, who signed up
   * then and was active in it and each of the following. Scope {@code admin:read}; since Mastodon
   * 3.5.
   *
   * @throws IllegalArgumentException if it ends before it starts
   * @see <a href="https://docs.joinmastodon.org/methods/admin/retention/#create">Mastodon docs</a>
   */
  public List<AdminCohort> get(Instant start, Instant end, AdminCohortFrequency frequency) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
    return exchange.fetch(
        GET.at().with("start_at", start).with("end_at", end).with("frequency", frequency));
  }
}
