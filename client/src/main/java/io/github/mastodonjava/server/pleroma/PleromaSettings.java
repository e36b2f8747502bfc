package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the account: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class PleromaSettings {
  private static final Endpoint<@Nullable Void> NOTIFICATIONS =
      Endpoint.nothing("PUT", "/api/pleroma/notification_settings").scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  PleromaSettings(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Changes which notifications are made, and how. Scope {@code write:accounts}.
   *
   * @param blockFromStrangers whether accounts that the user does not follow make none; null to
   *     leave it
   * @param hideContents whether pushes say only that there is something; null to leave it
   */
  public void notifications(@Nullable Boolean blockFromStrangers, @Nullable Boolean hideContents) {
    // documented for the body, and read from the query by the versions that are known
    Parameters settings =
        Parameters.NONE
            .with("block_from_strangers", blockFromStrangers)
            .with("hide_notification_contents", hideContents);
    exchange.fetch(NOTIFICATIONS.at().with(settings).query(settings));
  }
}
