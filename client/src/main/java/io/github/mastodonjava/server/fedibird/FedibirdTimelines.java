package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Timelines, the newest post first: as in <a href="https://github.com/fedibird/mastodon">Fedibird's
 * source</a>.
 */
public final class FedibirdTimelines {
  private static final Endpoint<Page<Status>> GROUP =
      Endpoint.getPage("/api/v1/timelines/group/{id}", Status.class).scope(Scope.READ_STATUSES);
  private static final Endpoint<Page<Status>> PERSONAL =
      Endpoint.getPage("/api/v1/timelines/personal", Status.class).scope(Scope.READ_STATUSES);
  private static final Endpoint<Page<Account>> GROUP_DIRECTORY =
      Endpoint.getPage("/api/v1/group_directory", Account.class);

  private final Exchange exchange;

  FedibirdTimelines(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the posts of a group, which is an account. Scope {@code read:statuses}. */
  public Page<Status> group(String accountId) {
    return group(accountId, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> group(String accountId, Paging paging) {
    return exchange.fetch(GROUP.at(accountId).with(paging));
  }

  /** Returns the posts that the user made for themselves. Scope {@code read:statuses}. */
  public Page<Status> personal() {
    return personal(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> personal(Paging paging) {
    return exchange.fetch(PERSONAL.at().with(paging));
  }

  /**
   * Returns groups that want to be found, the one that posted last first; paged by position: {@link
   * Paging#andOffset}.
   */
  public Page<Account> groupDirectory() {
    return groupDirectory(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Account> groupDirectory(Paging paging) {
    return exchange.fetch(GROUP_DIRECTORY.at().with(paging));
  }
}
