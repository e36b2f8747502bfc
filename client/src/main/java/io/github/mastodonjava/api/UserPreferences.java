package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Preferences;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What the user chose in the settings: <a
 * href="https://docs.joinmastodon.org/methods/preferences/">Mastodon documentation</a>.
 */
public final class UserPreferences {

  private static final Endpoint<Preferences> GET =
      Endpoint.get("/api/v1/preferences", Preferences.class)
          .since("2.8.0")
          .changed("4.5.0")
          .scope(Scope.READ_ACCOUNTS);

  private final Exchange exchange;

  public UserPreferences(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the user's preferences. Scope {@code read:accounts}; since Mastodon 2.8.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/preferences/#get">Mastodon docs</a>
   */
  public Preferences get() {
    return exchange.fetch(GET.at());
  }
}
