package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Search;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.entity.V1Search;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonVersionException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import java.util.function.Function;

/**
 * Search: <a href="https://docs.joinmastodon.org/methods/search/">Mastodon documentation</a>. All
 * kinds at once come in one answer, one kind in pages: 20 of each unless said, 40 at most. Pages
 * after the first need a login.
 *
 * <p>A server that is known to be older than Mastodon 2.4.1 is asked as it understands it: it finds
 * 5 of each, for users only, and hashtags have a name and nothing else. Where a query says what
 * such a server cannot do, that is a {@code MastodonVersionException}.
 */
public final class Searches {
  private static final String PATH = "/api/v2/search";
  private static final Endpoint<Search> SEARCH =
      Endpoint.get(PATH, Search.class).since("2.4.1").changed("4.0.0");
  private static final Endpoint<V1Search> SEARCH_V1 =
      Endpoint.get("/api/v1/search", V1Search.class)
          .since("1.1.0")
          .changed("2.8.0")
          .scope(Scope.READ_SEARCH);
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
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Search find(String text) {
    return find(SearchQuery.of(text));
  }

  /**
   * Finds what {@code query} asks for. Since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Search find(SearchQuery query) {
    try {
      return exchange.fetch(SEARCH.at().with(query));
    } catch (MastodonVersionException e) {
      return older(query, e);
    }
  }

  private Search older(SearchQuery query, MastodonVersionException tooOld) {
    OlderSearch search = new OlderSearch(query);
    if (!search.isPossible()) {
      throw tooOld;
    }
    try {
      return search.of(exchange.fetch(SEARCH_V1.at().with(search.query())));
    } catch (MastodonNotFoundException neither) {
      tooOld.addSuppressed(neither);
      throw tooOld;
    }
  }

  /**
   * Finds what {@code query} asks for, with hashtags as names. Scope {@code read:search}; since
   * Mastodon 1.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v1">Mastodon docs</a>
   * @deprecated since Mastodon 2.4.1 it is {@link #find(SearchQuery)}, which does this where a
   *     server is too old; Mastodon 3.0 does not have it any more
   */
  @Deprecated
  public V1Search findV1(SearchQuery query) {
    return exchange.fetch(SEARCH_V1.at().with(query));
  }

  /** The pages of one kind; all is on the first where a server is too old for pages. */
  private <E> Page<E> pages(
      Endpoint<Page<E>> kind, SearchQuery query, Function<Search, List<E>> found) {
    try {
      return exchange.fetch(kind.at().with(query));
    } catch (MastodonVersionException e) {
      return new Page<>(exchange, kind, found.apply(older(query, e)), List.of(), null, null);
    }
  }

  /**
   * Finds accounts. Scope {@code read:search} with a login.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Page<Account> accounts(String text) {
    return accounts(SearchQuery.of(text));
  }

  /**
   * Finds the accounts that {@code query} asks for. Since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Page<Account> accounts(SearchQuery query) {
    return pages(ACCOUNTS, query.onlyAccounts(), Search::accounts);
  }

  /**
   * Finds statuses, as {@link #find(String)} does. Scope {@code read:search} with a login.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Page<Status> statuses(String text) {
    return statuses(SearchQuery.of(text));
  }

  /**
   * Finds the statuses that {@code query} asks for. Since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Page<Status> statuses(SearchQuery query) {
    return pages(STATUSES, query.onlyStatuses(), Search::statuses);
  }

  /**
   * Finds hashtags. Scope {@code read:search} with a login.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Page<Tag> hashtags(String text) {
    return hashtags(SearchQuery.of(text));
  }

  /**
   * Finds the hashtags that {@code query} asks for. Since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/search/#v2">Mastodon docs</a>
   */
  public Page<Tag> hashtags(SearchQuery query) {
    return pages(HASHTAGS, query.onlyHashtags(), Search::hashtags);
  }
}
