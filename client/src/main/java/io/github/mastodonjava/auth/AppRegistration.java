package io.github.mastodonjava.auth;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An app that a server knows.
 *
 * @param baseUrl the server that it is registered with; its secret goes nowhere else
 * @param id the server's id of the app; null where the server does not tell
 * @param name what users read when asked for permission
 * @param website the app's home page, or null
 * @param clientId names the app in OAuth
 * @param clientSecret proves that a request comes from the app
 * @param redirectUris where users may be sent after they were asked
 * @param scopes the most that the app may ask a user for
 * @param vapidKey the server's key for web push, in base64url; since Mastodon 2.7.2, deprecated in
 *     4.3.0 (the instance has it too); null where there is none
 * @param clientSecretExpiresAt when the secret expires, since Mastodon 4.4.0; null for never
 * @see <a href="https://docs.joinmastodon.org/entities/Application/">Mastodon documentation</a>
 */
public record AppRegistration(
    URI baseUrl,
    @Nullable String id,
    String name,
    @Nullable URI website,
    String clientId,
    String clientSecret,
    List<URI> redirectUris,
    Set<Scope> scopes,
    @Nullable String vapidKey,
    @Nullable Instant clientSecretExpiresAt) {

  /** Refuses an id or a secret that could not be sent. */
  public AppRegistration {
    Visible.require("client id", clientId);
    Visible.require("client secret", clientSecret);
    redirectUris = List.copyOf(redirectUris);
    scopes = Scope.ordered(scopes);
  }

  /** Everything but the secret. */
  @Override
  public String toString() {
    return "AppRegistration[baseUrl=%s, id=%s, name=%s, clientId=%s, clientSecret=***, scopes=%s]"
        .formatted(baseUrl, id, name, clientId, Scope.join(scopes));
  }
}
