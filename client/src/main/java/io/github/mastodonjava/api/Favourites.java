package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What the user likes: <a href="https://docs.joinmastodon.org/methods/favourites/">Mastodon
 * documentation</a>.
 */
public final class Favourites {
  private static final Endpoint<Page<Status>> LIST =
      Endpoint.getPage("/api/v1/favourites", Status.class).scope(Scope.READ_FAVOURITES);

  private final Exchange exchange;

  public Favourites(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the favourite statuses of the user, the last favourited first: 20 a page unless said,
   * 40 at most. Scope {@code read:favourites}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/favourites/#get">Mastodon docs</a>
   */
  public Page<Status> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:favourites}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/favourites/#get">Mastodon docs</a>
   */
  public Page<Status> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
