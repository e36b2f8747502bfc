package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was just registered, with its secret: <a
 * href="https://docs.joinmastodon.org/entities/Application/#CredentialApplication">Mastodon
 * documentation</a>.
 *
 * @param scopes since Mastodon 4.3
 * @param redirectUris since Mastodon 4.3
 * @param vapidKey the key of the server's pushes; deprecated since Mastodon 4.3: use {@link
 *     InstanceVapid}
 * @param redirectUri all of them, one a line; deprecated since Mastodon 4.3: use {@code
 *     redirectUris}
 * @param clientSecretExpiresAt seconds since 1970; 0 for never; since Mastodon 4.4
 */
public record CredentialApplication(
    String id,
    String name,
    @Nullable String website,
    List<String> scopes,
    List<String> redirectUris,
    String vapidKey,
    String redirectUri,
    String clientId,
    String clientSecret,
    @Nullable Long clientSecretExpiresAt,
    Map<String, @Nullable Object> extra)
    implements Entity {
  /** Without the secrets, and without the values of {@code extra}, which may hold some. */
  @Override
  public String toString() {
    return "CredentialApplication[id="
        + id
        + ", name="
        + name
        + ", website="
        + website
        + ", scopes="
        + scopes
        + ", redirectUris="
        + redirectUris
        + ", vapidKey="
        + vapidKey
        + ", redirectUri="
        + redirectUri
        + ", clientId="
        + clientId
        + ", clientSecret=***, clientSecretExpiresAt="
        + clientSecretExpiresAt
        + ", extra="
        + extra.keySet()
        + "]";
  }
}
