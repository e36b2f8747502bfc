package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import java.net.URI;
import java.util.Map;

/**
 * Where the pushes of a token go, and which.
 *
 * @param point the receiver's public key: 65 bytes
 * @param secret that the receiver shares with us
 * @param standard whether they are encrypted as RFC 8291 says, or as its fourth draft
 * @param alerts by type of notification; those that are not there make no pushes
 * @param policy {@code all}, {@code followed}, {@code follower} or {@code none}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PushSubscription(
    long id,
    AccessToken token,
    URI endpoint,
    byte[] point,
    byte[] secret,
    boolean standard,
    Map<String, Boolean> alerts,
    String policy) {

  public PushSubscription with(Map<String, Boolean> otherAlerts, String otherPolicy) {
    return new PushSubscription(
        id, token, endpoint, point, secret, standard, otherAlerts, otherPolicy);
  }
}
