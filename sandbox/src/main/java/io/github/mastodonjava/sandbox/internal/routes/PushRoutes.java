package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.PushSubscriptionJson;
import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.oauth.P256Key;
import io.github.mastodonjava.sandbox.internal.state.PushSubscription;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** <a href="https://docs.joinmastodon.org/methods/push/">push</a>. */
public final class PushRoutes {
  private static final String PATH = "/api/v1/push/subscription";
  private static final int SECRET_LENGTH = 16;
  private static final Set<String> POLICIES = Set.of("all", "followed", "follower", "none");
  private static final List<String> ALERTS =
      List.of(
          "mention",
          "status",
          "reblog",
          "follow",
          "follow_request",
          "favourite",
          "poll",
          "update",
          "quote",
          "quoted_update",
          "admin.sign_up",
          "admin.report");

  private final State state;

  public PushRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router
        .post(PATH, this::create)
        .get(PATH, this::get)
        .put(PATH, this::update)
        .delete(PATH, this::delete);
  }

  private Answer create(Call call) {
    AccessToken token = token(call);
    Params wanted = call.params().nested("subscription");
    Params keys = wanted.nested("keys");
    PushSubscription subscription =
        new PushSubscription(
            state.pushes().nextId(),
            token,
            endpoint(wanted.string("endpoint", "")),
            point(keys.string("p256dh", "")),
            secret(keys.string("auth", "")),
            wanted.flag("standard"),
            alerts(call),
            policy(call, "all"));
    state.pushes().put(subscription);
    return Answer.json(PushSubscriptionJson.subscription(subscription));
  }

  private Answer get(Call call) {
    return Answer.json(PushSubscriptionJson.subscription(find(call)));
  }

  private Answer update(Call call) {
    PushSubscription old = find(call);
    PushSubscription changed = old.with(alerts(call), policy(call, "all"));
    state.pushes().put(changed);
    return Answer.json(PushSubscriptionJson.subscription(changed));
  }

  private Answer delete(Call call) {
    state.pushes().remove(token(call));
    return Answer.empty();
  }

  private static AccessToken token(Call call) {
    call.requireUser("push");
    return call.requireToken("push");
  }

  private PushSubscription find(Call call) {
    PushSubscription subscription = state.pushes().of(token(call));
    if (subscription == null) {
      throw ApiError.recordNotFound();
    }
    return subscription;
  }

  private static URI endpoint(String text) {
    try {
      URI endpoint = URI.create(text);
      String scheme = String.valueOf(endpoint.getScheme());
      if (endpoint.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
        return endpoint;
      }
    } catch (IllegalArgumentException e) {
      // No address: said below.
    }
    throw ApiError.of(
        422,
        text.isEmpty()
            ? "Validation failed: Endpoint can't be blank"
            : "Validation failed: Endpoint is not a valid URL");
  }

  private static byte[] point(String text) {
    try {
      byte[] point = base64(text);
      P256Key.parse(point);
      return point;
    } catch (GeneralSecurityException e) {
      throw invalidKey();
    }
  }

  private static byte[] secret(String text) {
    byte[] secret = base64(text);
    if (secret.length != SECRET_LENGTH) {
      throw invalidKey();
    }
    return secret;
  }

  /** In either alphabet: clients differ. */
  private static byte[] base64(String text) {
    try {
      return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
    } catch (IllegalArgumentException e) {
      throw invalidKey();
    }
  }

  private static ApiError invalidKey() {
    return ApiError.of(422, "Validation failed: is not a valid Ed25519 or Curve25519 key");
  }

  private static Map<String, Boolean> alerts(Call call) {
    Params wanted = call.params().nested("data").nested("alerts");
    Map<String, Boolean> alerts = new LinkedHashMap<>();
    for (String type : ALERTS) {
      if (wanted.has(type)) {
        alerts.put(type, wanted.flag(type));
      }
    }
    return alerts;
  }

  private static String policy(Call call, String usual) {
    String policy = call.params().nested("data").string("policy", usual);
    return POLICIES.contains(policy) ? policy : usual;
  }
}
