package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminMeasure;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Figures of the server, day by day: <a
 * href="https://docs.joinmastodon.org/methods/admin/measures/">Mastodon documentation</a>.
 */
public final class Measures {

  private static final Endpoint<List<AdminMeasure>> GET =
      Endpoint.postList("/api/v1/admin/measures", AdminMeasure.class)
          .since("3.5.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ)
          .form();

  private final Exchange exchange;

  public Measures(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns what {@code query} asks for, in its order. Scope {@code admin:read}; since Mastodon
   * 3.5.
   *
   * @throws IllegalArgumentException if it names no figure
   * @see <a href="https://docs.joinmastodon.org/methods/admin/measures/#get">Mastodon docs</a>
   */
  public List<AdminMeasure> get(MeasureQuery query) {
    if (query.keys().isEmpty()) {
      throw new IllegalArgumentException("the query names no figure");
    }
    return exchange.fetch(GET.at().with(query));
  }
}
