package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * The logins of the user: <a href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial
 * documentation</a>.
 */
public final class Tokens {
  private static final String PATH = "/api/v1/tokens";
  private static final Endpoint<Page<TokenInfo>> LIST =
      Endpoint.getPage(PATH, TokenInfo.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<TokenInfo> GET =
      Endpoint.get(PATH + "/{id}", TokenInfo.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<TokenInfo> INVALIDATE =
      Endpoint.post(PATH + "/{id}/invalidate", TokenInfo.class).scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  Tokens(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all of them. Scope {@code read:accounts}. */
  public Page<TokenInfo> list() {
    return list(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says: 20 a page unless said. */
  public Page<TokenInfo> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /** Returns the login {@code id}. Scope {@code read:accounts}. */
  public TokenInfo get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Ends a login: its token is refused from then on. Scope {@code write:accounts}. */
  public TokenInfo invalidate(String id) {
    return exchange.fetch(INVALIDATE.at(id));
  }
}
