package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.oauth.VapidKey;
import io.github.mastodonjava.sandbox.internal.state.PushSubscription;

/**
 * Writes <a
 * href="https://docs.joinmastodon.org/entities/WebPushSubscription/">WebPushSubscription</a>.
 */
public final class PushSubscriptionJson {
  private PushSubscriptionJson() {}

  /** The id is a number, unlike that of everything else. */
  public static ObjectNode subscription(PushSubscription subscription) {
    ObjectNode alerts = Json.object();
    subscription.alerts().forEach(alerts::put);
    ObjectNode json =
        Json.object()
            .put("id", subscription.id())
            .put("endpoint", subscription.endpoint().toString())
            .put("standard", subscription.standard());
    json.set("alerts", alerts);
    return json.put("server_key", VapidKey.PUBLIC).put("policy", subscription.policy());
  }
}
