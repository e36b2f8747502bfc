package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.Search;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/** Search: <a href="https://docs.joinmastodon.org/methods/search/">Mastodon documentation</a>. */
public final class Searches {

  private static final Endpoint<Search> SEARCH =
      Endpoint.get("/api/v2/search", Search.class).since("2.4.1").changed("4.0.0");

  private final Exchange exchange;

  public Searches(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Finds accounts, statuses and hashtags. Statuses are found by words only with a login, and only
   * where the server has full-text search. Scope {@code read:search} with a login.
   */
  public Search find(String text) {
    return find(SearchQuery.of(text));
  }

  /** Finds what {@code query} asks for. */
  public Search find(SearchQuery query) {
    return exchange.fetch(SEARCH.at().with(query));
  }
}
