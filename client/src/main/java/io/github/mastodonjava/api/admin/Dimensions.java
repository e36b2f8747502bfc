package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminDimension;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Breakdowns of what happens on the server: <a
 * href="https://docs.joinmastodon.org/methods/admin/dimensions/">Mastodon documentation</a>.
 */
public final class Dimensions {

  private static final Endpoint<List<AdminDimension>> GET =
      Endpoint.postList("/api/v1/admin/dimensions", AdminDimension.class)
          .since("3.5.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ)
          .form();

  private final Exchange exchange;

  public Dimensions(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns what {@code query} asks for, in its order. Scope {@code admin:read}; since Mastodon
   * 3.5.
   *
   * @throws IllegalArgumentException if it names no breakdown
   * @see <a href="https://docs.joinmastodon.org/methods/admin/dimensions/#get">Mastodon docs</a>
   */
  public List<AdminDimension> get(DimensionQuery query) {
    if (query.keys().isEmpty()) {
      throw new IllegalArgumentException("the query names no breakdown");
    }
    return exchange.fetch(GET.at().with(query));
  }
}
