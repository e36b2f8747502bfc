package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Whom the user asked to follow: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class OutgoingFollowRequests {
  private static final Endpoint<Page<Account>> LIST =
      Endpoint.getPage("/api/v1/follow_requests/outgoing", Account.class).scope(Scope.READ_FOLLOWS);

  private final Exchange exchange;

  OutgoingFollowRequests(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the accounts that have not answered yet. Scope {@code read:follows}. */
  public Page<Account> list() {
    return list(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says: 40 a page unless said. */
  public Page<Account> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
