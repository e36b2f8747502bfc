package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Circles of accounts that one posts to: as in <a
 * href="https://github.com/fedibird/mastodon">Fedibird's source</a>. To post to one, see {@link
 * Fedibird#circle}.
 */
public final class Circles {
  private static final String PATH = "/api/v1/circles";
  private static final Endpoint<Page<Circle>> LIST =
      Endpoint.getPage(PATH, Circle.class).scope(new Scope("read:circles"));
  private static final Endpoint<Circle> CREATE =
      Endpoint.post(PATH, Circle.class).scope(new Scope("write:circles"));
  private static final Endpoint<Circle> GET =
      Endpoint.get(PATH + "/{id}", Circle.class).scope(new Scope("read:circles"));
  private static final Endpoint<Circle> UPDATE =
      Endpoint.put(PATH + "/{id}", Circle.class).scope(new Scope("write:circles"));
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}").scope(new Scope("write:circles"));
  private static final Endpoint<Page<Account>> ACCOUNTS =
      Endpoint.getPage(PATH + "/{id}/accounts", Account.class).scope(new Scope("read:circles"));
  private static final Endpoint<@Nullable Void> ADD_ACCOUNTS =
      Endpoint.nothing("POST", PATH + "/{id}/accounts").scope(new Scope("write:circles"));
  private static final Endpoint<@Nullable Void> REMOVE_ACCOUNTS =
      Endpoint.nothing("DELETE", PATH + "/{id}/accounts").scope(new Scope("write:circles"));

  private final Exchange exchange;

  Circles(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the user's circles. Scope {@code read:circles}. */
  public Page<Circle> list() {
    return list(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Circle> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /** Makes a circle. Scope {@code write:circles}. */
  public Circle create(String title) {
    return exchange.fetch(CREATE.at().with("title", title));
  }

  /** Returns the circle {@code id}. Scope {@code read:circles}. */
  public Circle get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Gives a circle another title. Scope {@code write:circles}. */
  public Circle update(String id, String title) {
    return exchange.fetch(UPDATE.at(id).with("title", title));
  }

  /** Deletes a circle. Scope {@code write:circles}. */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /** Returns the accounts in a circle: 40 a page unless said. Scope {@code read:circles}. */
  public Page<Account> accounts(String id) {
    return accounts(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Account> accounts(String id, Paging paging) {
    return exchange.fetch(ACCOUNTS.at(id).with(paging));
  }

  /** Adds accounts, which must follow the user. Scope {@code write:circles}. */
  public void addAccounts(String id, List<String> accountIds) {
    exchange.fetch(ADD_ACCOUNTS.at(id).with("account_ids", accountIds));
  }

  /** Removes accounts. Scope {@code write:circles}. */
  public void removeAccounts(String id, List<String> accountIds) {
    exchange.fetch(REMOVE_ACCOUNTS.at(id).with("account_ids", accountIds));
  }
}
