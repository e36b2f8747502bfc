package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * The server's description, its mail, its media: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class InstanceAdministration {
  private static final Endpoint<V1Instance> UPDATE =
      Endpoint.patch("/api/v1/instance", V1Instance.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<@Nullable Void> TEST_EMAIL =
      Endpoint.nothing("POST", "/api/v1/admin/email/test").scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<@Nullable Void> CLEAN_UP_MEDIA =
      Endpoint.nothing("POST", "/api/v1/admin/media_cleanup").scope(Scope.ADMIN_WRITE);
  private static final Endpoint<@Nullable Void> REFETCH_MEDIA =
      Endpoint.nothing("POST", "/api/v1/admin/media_refetch").scope(Scope.ADMIN_WRITE);

  private final Exchange exchange;

  InstanceAdministration(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Changes the server's description, and returns it. Scope {@code admin:write}. */
  public V1Instance update(InstanceUpdate update) {
    return exchange.fetch(UPDATE.at().with(update));
  }

  /**
   * Sends a mail, to see whether that works. Scope {@code admin:write}.
   *
   * @param message what it says besides; null for nothing
   * @throws io.github.mastodonjava.error.MastodonValidationException if it cannot be sent
   */
  public void testEmail(String address, @Nullable String message) {
    exchange.fetch(TEST_EMAIL.at().with("email", address).with("message", message));
  }

  /**
   * Deletes copies of other servers' media that are older than so many days; they are fetched again
   * when they are needed. The server goes on with it after the answer. Scope {@code admin:write}.
   *
   * @param remoteCacheDays null for what the server's configuration says
   */
  public void cleanUpMedia(@Nullable Integer remoteCacheDays) {
    exchange.fetch(CLEAN_UP_MEDIA.at().query("remote_cache_days", remoteCacheDays));
  }

  /**
   * Fetches emojis of other servers again whose pictures are lost. The server goes on with it after
   * the answer. Scope {@code admin:write}.
   *
   * @param domain the only server to ask; null for all
   */
  public void refetchMedia(@Nullable String domain) {
    exchange.fetch(REFETCH_MEDIA.at().query("domain", domain));
  }
}
