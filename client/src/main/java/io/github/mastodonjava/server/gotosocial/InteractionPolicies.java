package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Who may do what with new posts: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class InteractionPolicies {
  private static final String PATH = "/api/v1/interaction_policies/defaults";
  private static final Endpoint<DefaultPolicies> DEFAULTS =
      Endpoint.get(PATH, DefaultPolicies.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<DefaultPolicies> UPDATE_DEFAULTS =
      Endpoint.patch(PATH, DefaultPolicies.class).scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  InteractionPolicies(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns what holds for posts that have no policy of their own. Scope {@code read:accounts}. */
  public DefaultPolicies defaults() {
    return exchange.fetch(DEFAULTS.at());
  }

  /**
   * Changes what holds for new posts, not for those that are there. Scope {@code write:accounts}.
   */
  public DefaultPolicies updateDefaults(DefaultPoliciesUpdate update) {
    return exchange.fetch(UPDATE_DEFAULTS.at().with(update));
  }
}
