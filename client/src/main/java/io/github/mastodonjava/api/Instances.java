package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What the server says of itself: <a
 * href="https://docs.joinmastodon.org/methods/instance/">Mastodon documentation</a>.
 */
public final class Instances {
  private static final Endpoint<Instance> GET =
      Endpoint.get("/api/v2/instance", Instance.class).since("4.0.0").changed("4.6.0");
  private static final Endpoint<V1Instance> GET_V1 =
      Endpoint.get("/api/v1/instance", V1Instance.class).since("1.1.0").changed("4.0.0");

  private final Exchange exchange;

  public Instances(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns name, rules, limits, and contact of the server. Since Mastodon 4.0; see {@link #getV1}.
   */
  public Instance get() {
    return exchange.fetch(GET.at());
  }

  /**
   * The same in the older form, which more servers have. Mastodon calls it deprecated since 4.0.
   */
  public V1Instance getV1() {
    return exchange.fetch(GET_V1.at());
  }
}
