package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Whom the user features on the profile: <a
 * href="https://docs.joinmastodon.org/methods/endorsements/">Mastodon documentation</a>.
 */
public final class Endorsements {
  private static final Endpoint<Page<Account>> LIST =
      Endpoint.getPage("/api/v1/endorsements", Account.class)
          .since("2.5.0")
          .scope(Scope.READ_ACCOUNTS);

  private final Exchange exchange;

  public Endorsements(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the accounts that the user features on the own profile: 40 a page unless said, 80 at
   * most. {@link Accounts#endorse} adds to them, {@link Accounts#endorsements} are those of others.
   * Scope {@code read:accounts}; since Mastodon 2.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/endorsements/#get">Mastodon docs</a>
   */
  public Page<Account> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:accounts};
   * since Mastodon 2.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/endorsements/#get">Mastodon docs</a>
   */
  public Page<Account> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
