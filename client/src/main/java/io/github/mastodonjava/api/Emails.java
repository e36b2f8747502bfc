package io.github.mastodonjava.api;

import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * The e-mail address of a new account: <a
 * href="https://docs.joinmastodon.org/methods/emails/">Mastodon documentation</a>. Needs the user
 * token that creating the account gave.
 */
public final class Emails {
  private static final Endpoint<@Nullable Void> CONFIRMATIONS =
      Endpoint.nothing("POST", "/api/v1/emails/confirmations").since("3.4.0");
  private static final Endpoint<Boolean> CHECK_CONFIRMATION =
      Endpoint.get("/api/v1/emails/check_confirmation", Boolean.class).since("4.2.0");

  private final Exchange exchange;

  public Emails(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Sends the message again that asks to confirm the address. Refused with 403 once it is
   * confirmed. Since Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/emails/#confirmation">Mastodon docs</a>
   */
  public void resendConfirmation() {
    exchange.fetch(CONFIRMATIONS.at());
  }

  /**
   * Corrects the address, and sends the message to the new one. Since Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/emails/#confirmation">Mastodon docs</a>
   */
  public void resendConfirmation(String email) {
    exchange.fetch(CONFIRMATIONS.at().with("email", email));
  }

  /** Whether the address is confirmed. Since Mastodon 4.2. */
  public boolean isConfirmed() {
    return exchange.fetch(CHECK_CONFIRMATION.at());
  }
}
