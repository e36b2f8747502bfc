package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.MutedAccount;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Who is muted: <a href="https://docs.joinmastodon.org/methods/mutes/">Mastodon documentation</a>.
 */
public final class Mutes {
  private static final Endpoint<Page<MutedAccount>> LIST =
      Endpoint.getPage("/api/v1/mutes", MutedAccount.class)
          .since("0.0.0")
          .changed("3.3.0")
          .scope(Scope.READ_MUTES);

  private final Exchange exchange;

  public Mutes(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the accounts that the user mutes, and until when: 40 a page unless said, 80 at most.
   * {@link Accounts#mute} adds to them. Scope {@code read:mutes}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/mutes/#get">Mastodon docs</a>
   */
  public Page<MutedAccount> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:mutes}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/mutes/#get">Mastodon docs</a>
   */
  public Page<MutedAccount> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
