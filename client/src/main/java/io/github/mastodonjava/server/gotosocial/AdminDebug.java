package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Looking for faults; on servers that run in debug mode: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class AdminDebug {
  private static final Endpoint<DebugApUrlResponse> AP_URL =
      Endpoint.get("/api/v1/admin/debug/apurl", DebugApUrlResponse.class).scope(Scope.ADMIN_WRITE);
  private static final Endpoint<@Nullable Void> CLEAR_CACHES =
      Endpoint.nothing("POST", "/api/v1/admin/debug/caches/clear").scope(Scope.ADMIN_WRITE);

  private final Exchange exchange;

  AdminDebug(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Has the server ask another one in ActivityPub. Scope {@code admin:write}. */
  public DebugApUrlResponse apUrl(URI url) {
    return exchange.fetch(AP_URL.at().with("url", url));
  }

  /** Empties the server's caches in memory. Scope {@code admin:write}. */
  public void clearCaches() {
    exchange.fetch(CLEAR_CACHES.at());
  }
}
