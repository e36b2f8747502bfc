package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Who asks to follow the user: <a
 * href="https://docs.joinmastodon.org/methods/follow_requests/">Mastodon documentation</a>.
 */
public final class FollowRequests {
  private static final String PATH = "/api/v1/follow_requests";
  private static final Endpoint<Page<Account>> LIST =
      Endpoint.getPage(PATH, Account.class).since("0.0.0").scope(Scope.READ_FOLLOWS);
  private static final Endpoint<Relationship> AUTHORIZE =
      Endpoint.post(PATH + "/{account_id}/authorize", Relationship.class)
          .since("0.0.0")
          .changed("3.0.0")
          .scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Relationship> REJECT =
      Endpoint.post(PATH + "/{account_id}/reject", Relationship.class)
          .since("0.0.0")
          .changed("3.0.0")
          .scope(Scope.WRITE_FOLLOWS);

  private final Exchange exchange;

  public FollowRequests(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the accounts that wait for an answer: 40 a page unless said, 80 at most. Scope {@code
   * read:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/follow_requests/#get">Mastodon docs</a>
   */
  public Page<Account> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/follow_requests/#get">Mastodon docs</a>
   */
  public Page<Account> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Lets an account follow the user. Scope {@code write:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/follow_requests/#accept">Mastodon docs</a>
   */
  public Relationship authorize(String accountId) {
    return exchange.fetch(AUTHORIZE.at(accountId));
  }

  /**
   * Does not let an account follow the user. Scope {@code write:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/follow_requests/#reject">Mastodon docs</a>
   */
  public Relationship reject(String accountId) {
    return exchange.fetch(REJECT.at(accountId));
  }
}
