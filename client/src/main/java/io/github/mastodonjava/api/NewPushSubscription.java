package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.WebPushPolicy;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.Collection;

/**
 * Where pushes are to go, and which: {@code NewPushSubscription.of(endpoint, p256dh, auth)
 * .standard().alerts(List.of(NotificationType.MENTION))}.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/push/#create">Mastodon documentation</a>
 */
public final class NewPushSubscription implements ParameterSource {
  private final Parameters subscription;
  private final Parameters data;

  private NewPushSubscription(Parameters subscription, Parameters data) {
    this.subscription = subscription;
    this.data = data;
  }

  /**
   * Pushes to an endpoint, encrypted for the holder of a key pair; none, until {@link #alerts} says
   * which.
   *
   * @param endpoint the address that the push service gave; who knows it can send to it
   * @param p256dh the public key on the curve P-256: base64url of 65 bytes
   * @param auth the secret of the subscription: base64url of 16 random bytes
   */
  public static NewPushSubscription of(String endpoint, String p256dh, String auth) {
    Parameters keys = Parameters.NONE.with("p256dh", p256dh).with("auth", auth);
    return new NewPushSubscription(
        Parameters.NONE.with("endpoint", endpoint).with("keys", keys.values()), Parameters.NONE);
  }

  /** Encrypted as RFC 8291 says, not as its fourth draft. Since Mastodon 4.4. */
  public NewPushSubscription standard() {
    return new NewPushSubscription(subscription.with("standard", true), data);
  }

  /** For these types of notifications and no others. */
  public NewPushSubscription alerts(Collection<NotificationType> types) {
    return new NewPushSubscription(
        subscription, data.with("alerts", PushSubscriptions.alerts(types)));
  }

  /** Only for what these accounts do; for all, if not said. Since Mastodon 3.4. */
  public NewPushSubscription policy(WebPushPolicy policy) {
    return new NewPushSubscription(subscription, data.with("policy", policy));
  }

  @Override
  public Parameters parameters() {
    Parameters all = Parameters.NONE.with("subscription", subscription.values());
    return data.isEmpty() ? all : all.with("data", data.values());
  }

  /** Nothing of it: with the endpoint and the keys one can send pushes and read them. */
  @Override
  public String toString() {
    return "NewPushSubscription";
  }
}
