package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts: as in <a href="https://github.com/fedibird/mastodon">Fedibird's source</a>. */
public final class FedibirdAccounts {
  private static final String PATH = "/api/v1/accounts";
  private static final Endpoint<Page<Account>> SUBSCRIBING =
      Endpoint.getPage(PATH + "/subscribing", Account.class).scope(Scope.READ_FOLLOWS);
  private static final Endpoint<List<Circle>> CIRCLES =
      Endpoint.getList(PATH + "/{id}/circles", Circle.class).scope(new Scope("read:circles"));
  private static final Endpoint<Relationship> SUBSCRIBE =
      Endpoint.post(PATH + "/{id}/subscribe", Relationship.class).scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Relationship> UNSUBSCRIBE =
      Endpoint.post(PATH + "/{id}/unsubscribe", Relationship.class).scope(Scope.WRITE_FOLLOWS);

  private final Exchange exchange;

  FedibirdAccounts(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns whom the user subscribes to. Scope {@code read:follows}. */
  public Page<Account> subscribing() {
    return subscribing(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Account> subscribing(Paging paging) {
    return exchange.fetch(SUBSCRIBING.at().with(paging));
  }

  /** Returns the user's circles that an account is in. Scope {@code read:circles}. */
  public List<Circle> circles(String id) {
    return exchange.fetch(CIRCLES.at(id));
  }

  /**
   * Lets an account's public posts come into the home timeline without following it. Scope {@code
   * write:follows}.
   */
  public Relationship subscribe(String id) {
    return subscribe(id, AccountSubscription.HOME);
  }

  /** The same in another way. */
  public Relationship subscribe(String id, AccountSubscription subscription) {
    return exchange.fetch(SUBSCRIBE.at(id).with(subscription));
  }

  /** Undoes {@link #subscribe(String)}. Scope {@code write:follows}. */
  public Relationship unsubscribe(String id) {
    return unsubscribe(id, null);
  }

  /**
   * Undoes {@link AccountSubscription#list}. Scope {@code write:follows}.
   *
   * @param listId null for the home timeline
   */
  public Relationship unsubscribe(String id, @Nullable String listId) {
    return exchange.fetch(UNSUBSCRIBE.at(id).with("list_id", listId));
  }
}
