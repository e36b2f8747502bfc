package io.github.mastodonjava.sandbox.internal.oauth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registered application. */
public record OAuthApp(
    long id,
    String name,
    @Nullable String website,
    List<String> redirectUris,
    Scopes scopes,
    String clientId,
    String clientSecret) {

  public OAuthApp {
    redirectUris = List.copyOf(redirectUris);
  }

  @Override
  public String toString() {
    return "OAuthApp[" + id + ", " + name + "]";
  }
}
