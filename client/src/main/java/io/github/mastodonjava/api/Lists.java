package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.UserList;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user's lists of accounts, which are read as timelines: <a
 * href="https://docs.joinmastodon.org/methods/lists/">Mastodon documentation</a>.
 */
public final class Lists {
  private static final String PATH = "/api/v1/lists";
  private static final Endpoint<List<UserList>> LIST =
      Endpoint.getList(PATH, UserList.class).since("2.1.0").scope(Scope.READ_LISTS);
  private static final Endpoint<UserList> GET =
      Endpoint.get(PATH + "/{id}", UserList.class).since("2.1.0").scope(Scope.READ_LISTS);
  private static final Endpoint<UserList> CREATE =
      Endpoint.post(PATH, UserList.class).since("2.1.0").changed("4.2.0").scope(Scope.WRITE_LISTS);
  private static final Endpoint<UserList> UPDATE =
      Endpoint.put(PATH + "/{id}", UserList.class)
          .since("2.1.0")
          .changed("4.2.0")
          .scope(Scope.WRITE_LISTS);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}").since("2.1.0").scope(Scope.WRITE_LISTS);
  private static final Endpoint<Page<Account>> ACCOUNTS =
      Endpoint.getPage(PATH + "/{id}/accounts", Account.class)
          .since("2.1.0")
          .changed("3.3.0")
          .scope(Scope.READ_LISTS);
  private static final Endpoint<@Nullable Void> ADD_ACCOUNTS =
      Endpoint.nothing("POST", PATH + "/{id}/accounts").since("2.1.0").scope(Scope.WRITE_LISTS);
  private static final Endpoint<@Nullable Void> REMOVE_ACCOUNTS =
      Endpoint.nothing("DELETE", PATH + "/{id}/accounts").since("2.1.0").scope(Scope.WRITE_LISTS);

  private final Exchange exchange;

  public Lists(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all lists of the user. Scope {@code read:lists}; since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#get">Mastodon docs</a>
   */
  public List<UserList> list() {
    return exchange.fetch(LIST.at());
  }

  /**
   * Returns the list {@code id}. Scope {@code read:lists}; since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#get-one">Mastodon docs</a>
   */
  public UserList get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Makes an empty list; Mastodon allows 50. Scope {@code write:lists}; since Mastodon 2.1.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the title is empty, or
   *     there are too many lists
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#create">Mastodon docs</a>
   */
  public UserList create(NewList list) {
    return exchange.fetch(CREATE.at().with(list));
  }

  /**
   * Changes title and settings of a list; what {@code list} does not say stays, except for the
   * title. Scope {@code write:lists}; since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#update">Mastodon docs</a>
   */
  public UserList update(String id, NewList list) {
    return exchange.fetch(UPDATE.at(id).with(list));
  }

  /**
   * Deletes a list; nobody is unfollowed. Scope {@code write:lists}; since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#delete">Mastodon docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /**
   * Returns the accounts in a list: 40 a page unless said, 80 at most. Scope {@code read:lists};
   * since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#accounts">Mastodon docs</a>
   */
  public Page<Account> accounts(String id) {
    return accounts(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:lists}; since
   * Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#accounts">Mastodon docs</a>
   */
  public Page<Account> accounts(String id, Paging paging) {
    return exchange.fetch(ACCOUNTS.at(id).with(paging));
  }

  /**
   * Returns all accounts in a list on one page, however many they are. Scope {@code read:lists};
   * since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#accounts">Mastodon docs</a>
   */
  public Page<Account> allAccounts(String id) {
    return exchange.fetch(ACCOUNTS.at(id).with("limit", 0));
  }

  /**
   * Adds accounts to a list. The user must follow them, else the answer is 404; one that is in the
   * list already is refused with status 422. Scope {@code write:lists}; since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#accounts-add">Mastodon docs</a>
   */
  public void addAccounts(String id, List<String> accountIds) {
    exchange.fetch(ADD_ACCOUNTS.at(id).with("account_ids", atLeastOne(accountIds)));
  }

  /**
   * Removes accounts from a list; nobody is unfollowed. Scope {@code write:lists}; since Mastodon
   * 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/lists/#accounts-remove">Mastodon docs</a>
   */
  public void removeAccounts(String id, List<String> accountIds) {
    exchange.fetch(REMOVE_ACCOUNTS.at(id).with("account_ids", atLeastOne(accountIds)));
  }

  private static List<String> atLeastOne(List<String> accountIds) {
    if (accountIds.isEmpty()) {
      throw new IllegalArgumentException("name at least one account");
    }
    return accountIds;
  }
}
