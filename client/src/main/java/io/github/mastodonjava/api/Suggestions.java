package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Suggestion;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that the user may want to follow: <a
 * href="https://docs.joinmastodon.org/methods/suggestions/">Mastodon documentation</a>.
 */
public final class Suggestions {

  private static final Endpoint<Page<Account>> LIST_V1 =
      Endpoint.getPage("/api/v1/suggestions", Account.class)
          .byOffset()
          .since("2.4.3")
          .changed("3.4.0")
          .scope(Scope.READ);
  private static final Endpoint<Page<Suggestion>> LIST =
      Endpoint.getPage("/api/v2/suggestions", Suggestion.class)
          .byOffset()
          .since("3.4.0")
          .scope(Scope.READ);
  private static final Endpoint<@Nullable Void> REMOVE =
      Endpoint.nothing("DELETE", "/api/v1/suggestions/{account_id}")
          .since("2.4.3")
          .scope(Scope.READ);

  private final Exchange exchange;

  public Suggestions(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns accounts, and why each is suggested: 40 unless said, 80 at most. Scope {@code read};
   * since Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/suggestions/#v2">Mastodon docs</a>
   */
  public Page<Suggestion> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read}; since
   * Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/suggestions/#v2">Mastodon docs</a>
   */
  public Page<Suggestion> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns accounts that the user had to do with and does not follow: 40 unless said, 80 at most.
   * Scope {@code read}. Since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/suggestions/#v1">Mastodon docs</a>
   * @deprecated by Mastodon 3.4: use {@link #list(Paging)}
   */
  @Deprecated
  public Page<Account> listV1(Paging paging) {
    return exchange.fetch(LIST_V1.at().with(paging));
  }

  /**
   * Has an account not suggested any more. Scope {@code read}. Since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/suggestions/#remove">Mastodon docs</a>
   */
  public void remove(String accountId) {
    exchange.fetch(REMOVE.at(accountId));
  }
}
