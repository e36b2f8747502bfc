package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.AsyncRefresh;
import io.github.mastodonjava.entity.WrappedAsyncRefresh;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What the server goes on fetching after it has answered: <a
 * href="https://docs.joinmastodon.org/methods/async_refreshes/">Mastodon documentation</a>. The
 * header {@code Mastodon-Async-Refresh} of an answer says that there is something, and its id.
 * Experimental: the path may change.
 */
public final class AsyncRefreshes {
  private static final Endpoint<WrappedAsyncRefresh> GET =
      Endpoint.get("/api/v1_alpha/async_refreshes/{id}", WrappedAsyncRefresh.class)
          .since("4.4.0")
          .scope(Scope.READ);

  private final Exchange exchange;

  public AsyncRefreshes(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns how far the server is with {@code id}. Once it has finished, ask again for what it was
   * started by; some minutes later it is not known any more (404). Scope {@code read}; since
   * Mastodon 4.4.
   */
  public AsyncRefresh get(String id) {
    return exchange.fetch(GET.at(id)).asyncRefresh();
  }
}
