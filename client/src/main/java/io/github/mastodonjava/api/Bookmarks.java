package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What the user has bookmarked: <a href="https://docs.joinmastodon.org/methods/bookmarks/">Mastodon
 * documentation</a>.
 */
public final class Bookmarks {
  private static final Endpoint<Page<Status>> LIST =
      Endpoint.getPage("/api/v1/bookmarks", Status.class)
          .since("3.1.0")
          .changed("3.3.0")
          .scope(Scope.READ_BOOKMARKS);

  private final Exchange exchange;

  public Bookmarks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the bookmarked statuses, the last bookmarked first: 20 a page unless said, 40 at most.
   * Scope {@code read:bookmarks}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/bookmarks/#get">Mastodon docs</a>
   */
  public Page<Status> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:bookmarks};
   * since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/bookmarks/#get">Mastodon docs</a>
   */
  public Page<Status> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
