package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application that the user registered, with its secret.
 *
 * @param redirectUri all of them, one a line
 */
public record ManagedApplication(
    String id,
    Instant createdAt,
    String name,
    @Nullable String website,
    List<String> redirectUris,
    String redirectUri,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @Nullable String vapidKey,
    List<String> scopes,
    Map<String, @Nullable Object> extra)
    implements Entity {
  /** Without the secret, and without the values of {@code extra}. */
  @Override
  public String toString() {
    return "ManagedApplication[id="
        + id
        + ", name="
        + name
        + ", website="
        + website
        + ", redirectUris="
        + redirectUris
        + ", clientId="
        + clientId
        + ", clientSecret=***, scopes="
        + scopes
        + ", extra="
        + extra.keySet()
        + "]";
  }
}
