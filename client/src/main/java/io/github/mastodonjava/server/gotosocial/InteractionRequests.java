package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Favourites, replies and boosts that need the user's consent: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class InteractionRequests {
  private static final String PATH = "/api/v1/interaction_requests";
  private static final Endpoint<Page<InteractionRequest>> LIST =
      Endpoint.getPage(PATH, InteractionRequest.class).scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<InteractionRequest> GET =
      Endpoint.get(PATH + "/{id}", InteractionRequest.class).scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<InteractionRequest> AUTHORIZE =
      Endpoint.post(PATH + "/{id}/authorize", InteractionRequest.class).scope(Scope.WRITE_STATUSES);
  private static final Endpoint<InteractionRequest> REJECT =
      Endpoint.post(PATH + "/{id}/reject", InteractionRequest.class).scope(Scope.WRITE_STATUSES);

  private final Exchange exchange;

  InteractionRequests(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all that wait for an answer. Scope {@code read:notifications}. */
  public Page<InteractionRequest> list() {
    return list(InteractionRequestFilter.ALL);
  }

  /** Returns those that {@code filter} lets through. Scope {@code read:notifications}. */
  public Page<InteractionRequest> list(InteractionRequestFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /** Returns the request {@code id}. Scope {@code read:notifications}. */
  public InteractionRequest get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Agrees. Scope {@code write:statuses}. */
  public InteractionRequest authorize(String id) {
    return exchange.fetch(AUTHORIZE.at(id));
  }

  /** Does not agree. Scope {@code write:statuses}. */
  public InteractionRequest reject(String id) {
    return exchange.fetch(REJECT.at(id));
  }
}
