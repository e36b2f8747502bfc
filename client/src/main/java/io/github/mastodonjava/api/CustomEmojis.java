package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.CustomEmoji;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * The server's own emoji: <a href="https://docs.joinmastodon.org/methods/custom_emojis/">Mastodon
 * documentation</a>.
 */
public final class CustomEmojis {
  private static final Endpoint<List<CustomEmoji>> LIST =
      Endpoint.getList("/api/v1/custom_emojis", CustomEmoji.class).since("2.0.0").changed("3.0.0");

  private final Exchange exchange;

  public CustomEmojis(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all emoji that can be used in texts of this server. It needs no token, except where the
   * server is closed to the public. Since Mastodon 2.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/custom_emojis/#get">Mastodon docs</a>
   */
  public List<CustomEmoji> list() {
    return exchange.fetch(LIST.at());
  }
}
