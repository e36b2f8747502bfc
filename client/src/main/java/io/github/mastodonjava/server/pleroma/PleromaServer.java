package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.Map;

/**
 * The server itself: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class PleromaServer {
  private static final Endpoint<Map<String, ServerEmoji>> EMOJI =
      Endpoint.getMap("/api/pleroma/emoji", ServerEmoji.class);
  private static final Endpoint<Healthcheck> HEALTHCHECK =
      Endpoint.get("/api/pleroma/healthcheck", Healthcheck.class);

  private final Exchange exchange;

  PleromaServer(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the server's custom emojis by their shortcodes. */
  public Map<String, ServerEmoji> emoji() {
    return exchange.fetch(EMOJI.at());
  }

  /**
   * Returns how the server is.
   *
   * @throws io.github.mastodonjava.error.MastodonUnavailableException if it is not well
   */
  public Healthcheck healthcheck() {
    return exchange.fetch(HEALTHCHECK.at());
  }
}
