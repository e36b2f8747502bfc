package io.github.mastodonjava.sandbox.internal.oauth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error of RFC 6749 in Doorkeeper's words. */
public final class OAuthError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String description;

  private OAuthError(String code, String description) {
    super(code + ": " + description);
    this.code = code;
    this.description = description;
  }

  public String code() {
    return code;
  }

  public String description() {
    return description;
  }

  public int status() {
    return code.equals("invalid_client") ? 401 : 400;
  }

  /** Whether the client may be told by redirect; an untrusted redirect URI is never followed. */
  public boolean redirectable() {
    return !List.of("invalid_redirect_uri", "invalid_client").contains(code)
        && !description.endsWith(": client_id.");
  }

  public static OAuthError missing(String parameter) {
    return new OAuthError("invalid_request", "Missing required parameter: " + parameter + ".");
  }

  public static OAuthError invalidClient() {
    return new OAuthError(
        "invalid_client",
        "Client authentication failed due to unknown client, no client authentication included, or"
            + " unsupported authentication method.");
  }

  public static OAuthError invalidGrant() {
    return new OAuthError(
        "invalid_grant",
        "The provided authorization grant is invalid, expired, revoked, does not match the"
            + " redirection URI used in the authorization request, or was issued to another"
            + " client.");
  }

  public static OAuthError invalidRedirectUri() {
    return new OAuthError(
        "invalid_redirect_uri",
        "The requested redirect uri is malformed or doesn't match client redirect URI.");
  }

  public static OAuthError invalidScope() {
    return new OAuthError(
        "invalid_scope", "The requested scope is invalid, unknown, or malformed.");
  }

  public static OAuthError invalidCodeChallengeMethod() {
    return new OAuthError(
        "invalid_code_challenge_method", "The code_challenge_method must be S256.");
  }

  public static OAuthError unsupportedGrantType() {
    return new OAuthError(
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server.");
  }

  public static OAuthError unsupportedResponseType() {
    return new OAuthError(
        "unsupported_response_type",
        "The authorization server does not support this response type.");
  }

  public static OAuthError unsupportedResponseMode() {
    return new OAuthError(
        "unsupported_response_mode",
        "The authorization server does not support this response mode.");
  }

  public static OAuthError accessDenied() {
    return new OAuthError(
        "access_denied", "The resource owner or authorization server denied the request.");
  }

  /** Whether {@code text} says anything at all. */
  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
