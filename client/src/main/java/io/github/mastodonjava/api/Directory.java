package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Accounts that want to be found: <a
 * href="https://docs.joinmastodon.org/methods/directory/">Mastodon documentation</a>.
 */
public final class Directory {
  private static final Endpoint<Page<Account>> LIST =
      Endpoint.getPage("/api/v1/directory", Account.class).byOffset().since("3.0.0");

  private final Exchange exchange;

  public Directory(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the discoverable accounts that the server knows. Since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/directory/#get">Mastodon docs</a>
   */
  public Page<Account> list() {
    return list(DirectoryFilter.ALL);
  }

  /**
   * Returns the discoverable accounts that {@code filter} lets through: 40 a page unless said, 80
   * at most. Since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/directory/#get">Mastodon docs</a>
   */
  public Page<Account> list(DirectoryFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }
}
