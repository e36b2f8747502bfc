package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Who is blocked: <a href="https://docs.joinmastodon.org/methods/blocks/">Mastodon
 * documentation</a>.
 */
public final class Blocks {
  private static final Endpoint<Page<Account>> LIST =
      Endpoint.getPage("/api/v1/blocks", Account.class)
          .since("0.0.0")
          .changed("3.3.0")
          .scope(Scope.READ_BLOCKS);

  private final Exchange exchange;

  public Blocks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the accounts that the user blocks, the last blocked first: 40 a page unless said, 80 at
   * most. {@link Accounts#block} adds to them. Scope {@code read:blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/blocks/#get">Mastodon docs</a>
   */
  public Page<Account> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/blocks/#get">Mastodon docs</a>
   */
  public Page<Account> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
