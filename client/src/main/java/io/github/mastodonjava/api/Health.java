package io.github.mastodonjava.api;

import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server runs: <a href="https://docs.joinmastodon.org/methods/health/">Mastodon
 * documentation</a>.
 */
public final class Health {
  private static final Endpoint<@Nullable Void> GET =
      Endpoint.nothing("GET", "/health").since("3.0.0").anonymous();

  private final Exchange exchange;

  public Health(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns if the server's web process runs. Since Mastodon 3.0.
   *
   * @throws io.github.mastodonjava.error.MastodonException if it answers with an error, or not at
   *     all
   * @see <a href="https://docs.joinmastodon.org/methods/health/#get">Mastodon docs</a>
   */
  public void check() {
    exchange.fetch(GET.at());
  }
}
