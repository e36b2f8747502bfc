package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What people listened to: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class Scrobbles {
  private static final Endpoint<Page<Scrobble>> LIST =
      Endpoint.getPage("/api/v1/pleroma/accounts/{id}/scrobbles", Scrobble.class).scope(Scope.READ);
  private static final Endpoint<Scrobble> CREATE =
      Endpoint.post("/api/v1/pleroma/scrobble", Scrobble.class).scope(Scope.WRITE);

  private final Exchange exchange;

  Scrobbles(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns what an account listened to, the newest first. */
  public Page<Scrobble> list(String accountId) {
    return list(accountId, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Scrobble> list(String accountId, Paging paging) {
    return exchange.fetch(LIST.at(accountId).with(paging));
  }

  /** Says what the user listened to. Scope {@code write}. */
  public Scrobble create(NewScrobble scrobble) {
    return exchange.fetch(CREATE.at().with(scrobble));
  }
}
