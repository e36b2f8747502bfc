package io.github.mastodonjava.auth;

import java.net.URI;
import java.util.Set;

/**
 * What the token endpoint asks for: a code whose {@code state} was checked, and what belongs to it.
 *
 * @param code good for one use, within ten minutes at Mastodon
 * @param clientId the app that it was given to
 * @param redirectUri as in the authorization request; every server compares it
 * @param codeVerifier see {@link Pkce}
 * @param scopes those that the user was asked for
 */
public record AuthorizationCode(
    String code, String clientId, URI redirectUri, String codeVerifier, Set<Scope> scopes) {

  /** Refuses a code that could not be one; the text of the exception does not show it. */
  public AuthorizationCode {
    Visible.require("code", code);
    scopes = Scope.ordered(scopes);
  }

  /** Everything but the code and the verifier. */
  @Override
  public String toString() {
    return "AuthorizationCode[code=***, clientId=%s, redirectUri=%s, codeVerifier=***, scopes=%s]"
        .formatted(clientId, redirectUri, Scope.join(scopes));
  }
}
