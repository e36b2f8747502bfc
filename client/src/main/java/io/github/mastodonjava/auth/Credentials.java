package io.github.mastodonjava.auth;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client needs to be logged in again: {@code Credentials.of(baseUrl, token).client(id,
 * secret)}.
 *
 * @param baseUrl the server that the tokens and the secret are for; they go nowhere else
 * @param accessToken what every request shows
 * @param clientId the app that the token was given to; null where it is unknown, as with a token
 *     from a server's web page; without it a token can be neither refreshed nor revoked
 * @param clientSecret that app's secret; null where the app is unknown
 * @param refreshToken gets a new access token; null where the server gives none, as Mastodon
 * @param expiresAt when the access token expires; null for never
 * @param scopes what the token may do; empty where that is unknown
 */
public record Credentials(
    URI baseUrl,
    String accessToken,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @Nullable String refreshToken,
    @Nullable Instant expiresAt,
    Set<Scope> scopes) {

  /** Refuses what could not be sent in a header, and a client id without its secret. */
  public Credentials {
    Visible.require("access token", accessToken);
    Visible.requireUnlessNull("client id", clientId);
    Visible.requireUnlessNull("client secret", clientSecret);
    Visible.requireUnlessNull("refresh token", refreshToken);
    if ((clientId == null) != (clientSecret == null)) {
      throw new IllegalArgumentException("A client id and its secret come together.");
    }
    baseUrl = BaseUrl.parse(baseUrl.toString());
    scopes = Scope.ordered(scopes);
  }

  /** Returns credentials of a token alone. */
  public static Credentials of(URI baseUrl, String accessToken) {
    return new Credentials(baseUrl, accessToken, null, null, null, null, Set.of());
  }

  /** Returns these with the app that the token was given to. */
  public Credentials client(String clientId, String clientSecret) {
    return new Credentials(
        baseUrl, accessToken, clientId, clientSecret, refreshToken, expiresAt, scopes);
  }

  /** Returns these with a refresh token; null for none. */
  public Credentials refreshToken(@Nullable String refreshToken) {
    return new Credentials(
        baseUrl, accessToken, clientId, clientSecret, refreshToken, expiresAt, scopes);
  }

  /** Returns these with the time when the access token expires; null for never. */
  public Credentials expiresAt(@Nullable Instant expiresAt) {
    return new Credentials(
        baseUrl, accessToken, clientId, clientSecret, refreshToken, expiresAt, scopes);
  }

  /** Returns these with what the token may do. */
  public Credentials scopes(Collection<Scope> scopes) {
    return new Credentials(
        baseUrl,
        accessToken,
        clientId,
        clientSecret,
        refreshToken,
        expiresAt,
        Scope.ordered(scopes));
  }

  /**
   * Writes a {@link UserFile}, readable by its owner only, replacing what was there in one step.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if it cannot be written; what
   *     was there is unchanged
   */
  public void writeTo(Path path) {
    UserFile.of(this).writeTo(path);
  }

  /** Everything but the tokens and the secret. */
  @Override
  public String toString() {
    return "Credentials[baseUrl=%s, accessToken=***, clientId=%s, clientSecret=%s, refreshToken=%s, expiresAt=%s, scopes=%s]"
        .formatted(
            baseUrl,
            clientId,
            Visible.blotted(clientSecret),
            Visible.blotted(refreshToken),
            expiresAt,
            Scope.join(scopes));
  }
}
