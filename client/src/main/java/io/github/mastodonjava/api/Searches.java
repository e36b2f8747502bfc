package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Search;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Search: <a href="https://docs.joinmastodon.org/methods/search/">Mastodon documentation</a>. All
 * kinds at once come in one answer, one kind in pages: 20 of each unless said, 40 at most. Pages
 * after the first need a login.
 */
public final class Searches {
  private static final String PATH = "/api/v2/search";
  private static final Endpoint<Search> SEARCH =
      Endpoint.get(PATH, Search.class).since("2.4.1").changed("4.0.0");
  private static final Endpoint<Page<Account>> ACCOUNTS = list("accounts", Account.class);
  private static final Endpoint<Page<Status>> STATUSES = list("statuses", Status.class);
  private static final Endpoint<Page<Tag>> HASHTAGS = list("hashtags", Tag.class);

  private final Exchange exchange;

  public Searches(Exchange exchange) {
    this.exchange = exchange;
  }

  private static <E> Endpoint<Page<E>> list(String member, Class<E> element) {
    return Endpoint.getPage(PATH, element)
        .listIn(member)
        .byOffset()
        .since("2.4.1")
        .changed("4.0.0");
  }

  /**
   * Finds accounts, statuses and hashtags. Statuses are found by words only with a login, and only
   * where the server has full-text search. Scope {@code read:search} with a login.
   */
  public Search find(String text) {
    return find(SearchQuery.of(text));
  }

  /** Finds what {@code query} asks for. Since Mastodon 2.4. */
  public Search find(SearchQuery query) {
    return exchange.fetch(SEARCH.at().with(query));
  }

  /** Finds accounts. Scope {@code read:search} with a login. */
  public Page<Account> accounts(String text) {
    return accounts(SearchQuery.of(text));
  }

  /** Finds the accounts that {@code query} asks for. Since Mastodon 2.4. */
  public Page<Account> accounts(SearchQuery query) {
    return exchange.fetch(ACCOUNTS.at().with(query.onlyAccounts()));
  }

  /** Finds statuses, as {@link #find(String)} does. Scope {@code read:search} with a login. */
  public Page<Status> statuses(String text) {
    return statuses(SearchQuery.of(text));
  }

  /** Finds the statuses that {@code query} asks for. Since Mastodon 2.4. */
  public Page<Status> statuses(SearchQuery query) {
    return exchange.fetch(STATUSES.at().with(query.onlyStatuses()));
  }

  /** Finds hashtags. Scope {@code read:search} with a login. */
  public Page<Tag> hashtags(String text) {
    return hashtags(SearchQuery.of(text));
  }

  /** Finds the hashtags that {@code query} asks for. Since Mastodon 2.4. */
  public Page<Tag> hashtags(SearchQuery query) {
    return exchange.fetch(HASHTAGS.at().with(query.onlyHashtags()));
  }
}
