package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.OEmbed;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Statuses to be embedded in pages: <a
 * href="https://docs.joinmastodon.org/methods/oembed/">Mastodon documentation</a>.
 */
public final class OEmbeds {

  private static final Endpoint<OEmbed> GET =
      Endpoint.get("/api/oembed", OEmbed.class).since("1.0.0");

  private final Exchange exchange;

  public OEmbeds(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns how to embed the status at {@code url}, 400 pixels wide. Since Mastodon 1.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/oembed/#get">Mastodon docs</a>
   */
  public OEmbed get(String url) {
    return get(url, null, null);
  }

  /**
   * Returns how to embed the status at {@code url}, which is one of this server. Since Mastodon
   * 1.0.
   *
   * @param maxWidth pixels; 400 for null
   * @param maxHeight pixels; as high as it gets for null
   * @see <a href="https://docs.joinmastodon.org/methods/oembed/#get">Mastodon docs</a>
   */
  public OEmbed get(String url, @Nullable Integer maxWidth, @Nullable Integer maxHeight) {
    return exchange.fetch(
        GET.at().with("url", url).with("maxwidth", maxWidth).with("maxheight", maxHeight));
  }
}
