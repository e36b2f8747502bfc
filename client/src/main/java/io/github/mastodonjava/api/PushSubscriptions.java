package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.WebPushPolicy;
import io.github.mastodonjava.entity.WebPushSubscription;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Web push: <a href="https://docs.joinmastodon.org/methods/push/">Mastodon documentation</a>. An
 * access token has one subscription at most. Scope {@code push}; since Mastodon 2.4.
 */
public final class PushSubscriptions {

  private static final String PATH = "/api/v1/push/subscription";
  private static final Endpoint<WebPushSubscription> CREATE =
      Endpoint.post(PATH, WebPushSubscription.class)
          .since("2.4.0")
          .changed("4.5.0")
          .scope(Scope.PUSH);
  private static final Endpoint<WebPushSubscription> GET =
      Endpoint.get(PATH, WebPushSubscription.class).since("2.4.0").scope(Scope.PUSH);
  private static final Endpoint<WebPushSubscription> UPDATE =
      Endpoint.put(PATH, WebPushSubscription.class)
          .since("2.4.0")
          .changed("4.0.0")
          .scope(Scope.PUSH);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH).since("2.4.0").scope(Scope.PUSH);

  private final Exchange exchange;

  public PushSubscriptions(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Subscribes, in place of the subscription that the token may have had.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/push/#create">Mastodon docs</a>
   */
  public WebPushSubscription create(NewPushSubscription subscription) {
    return exchange.fetch(CREATE.at().with(subscription));
  }

  /**
   * Returns the token's subscription.
   *
   * @throws io.github.mastodonjava.error.MastodonNotFoundException if it has none
   * @see <a href="https://docs.joinmastodon.org/methods/push/#get">Mastodon docs</a>
   */
  public WebPushSubscription get() {
    return exchange.fetch(GET.at());
  }

  /**
   * Changes which notifications make pushes: those of these types, and no others, whoever they are
   * from. A policy that the subscription had is gone with that.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/push/#update">Mastodon docs</a>
   */
  public WebPushSubscription update(Collection<NotificationType> alerts) {
    return exchange.fetch(UPDATE.at().with("data", Map.of("alerts", alerts(alerts))));
  }

  /**
   * Changes which notifications make pushes, and whose. Since Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/push/#update">Mastodon docs</a>
   */
  public WebPushSubscription update(Collection<NotificationType> alerts, WebPushPolicy policy) {
    // The documentation has the policy beside the data, Mastodon reads it inside them.
    return exchange.fetch(
        UPDATE
            .at()
            .with("data", Map.of("alerts", alerts(alerts), "policy", policy))
            .with("policy", policy));
  }

  /**
   * Ends the token's subscription, if there is one.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/push/#delete">Mastodon docs</a>
   */
  public void delete() {
    exchange.fetch(DELETE.at());
  }

  static Map<String, Boolean> alerts(Collection<NotificationType> types) {
    Map<String, Boolean> alerts = new LinkedHashMap<>();
    types.forEach(type -> alerts.put(type.value(), true));
    return alerts;
  }
}
