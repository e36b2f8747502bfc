package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * The server's bubble: <a href="https://docs.akkoma.dev/stable/development/API/akkoma_api/">Akkoma
 * documentation</a>.
 */
public final class AkkomaTimelines {
  private static final Endpoint<Page<Status>> BUBBLE =
      Endpoint.getPage("/api/v1/timelines/bubble", Status.class).scope(Scope.READ_STATUSES);

  private final Exchange exchange;

  AkkomaTimelines(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns public posts of this server and of those that its administrators named, the newest
   * first. Scope {@code read:statuses}.
   */
  public Page<Status> bubble() {
    return bubble(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> bubble(Paging paging) {
    return exchange.fetch(BUBBLE.at().with(paging));
  }
}
