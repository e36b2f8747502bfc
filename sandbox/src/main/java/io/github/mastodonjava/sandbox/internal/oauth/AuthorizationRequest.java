package io.github.mastodonjava.sandbox.internal.oauth;

import io.github.mastodonjava.sandbox.internal.http.Params;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A checked request to {@code /oauth/authorize} (RFC 6749 section 4.1.1, RFC 7636). */
public record AuthorizationRequest(
    OAuthApp app,
    String redirectUri,
    Scopes scopes,
    @Nullable String state,
    @Nullable String codeChallenge,
    String responseMode) {

  /**
   * Checks the parameters in Doorkeeper's order.
   *
   * @throws OAuthError at the first that is wrong
   */
  public static AuthorizationRequest check(Params params, OAuthStore store) {
    OAuthApp app = client(params, store);
    String redirectUri = redirectUri(params, app);
    String responseType = params.string("response_type");
    if (responseType == null || responseType.isBlank()) {
      throw OAuthError.missing("response_type");
    }
    if (!responseType.equals("code")) {
      throw OAuthError.unsupportedResponseType();
    }
    String responseMode = Objects.requireNonNullElse(params.string("response_mode"), "query");
    if (!responseMode.equals("query") && !responseMode.equals("fragment")) {
      throw OAuthError.unsupportedResponseMode();
    }
    Scopes scopes = scopes(params.string("scope"), app);
    String challenge = params.string("code_challenge");
    if (challenge != null && challenge.isBlank()) {
      challenge = null;
    }
    if (challenge != null && !"S256".equals(params.string("code_challenge_method"))) {
      throw OAuthError.invalidCodeChallengeMethod();
    }
    return new AuthorizationRequest(
        app, redirectUri, scopes, params.string("state"), challenge, responseMode);
  }

  public static OAuthApp client(Params params, OAuthStore store) {
    String clientId = params.string("client_id");
    if (clientId == null || clientId.isBlank()) {
      throw OAuthError.missing("client_id");
    }
    OAuthApp app = store.app(clientId);
    if (app == null) {
      throw OAuthError.invalidClient();
    }
    return app;
  }

  public static String redirectUri(Params params, OAuthApp app) {
    String redirectUri = params.string("redirect_uri");
    if (redirectUri == null || !RedirectUris.matches(redirectUri, app.redirectUris())) {
      throw OAuthError.invalidRedirectUri();
    }
    return redirectUri;
  }

  /** The scopes that were asked for, or the default ones, when the app may have them. */
  static Scopes scopes(@Nullable String requested, OAuthApp app) {
    Scopes scopes =
        requested == null || requested.isBlank()
            ? app.scopes().intersect(Scopes.DEFAULT)
            : Scopes.parse(requested);
    if (scopes.isEmpty() || !app.scopes().containsAll(scopes)) {
      throw OAuthError.invalidScope();
    }
    return scopes;
  }

  /** The answer to the client: parameters on the redirect URI, with the state. */
  public String redirect(String name, String value, @Nullable String description) {
    Map<String, @Nullable String> parameters = new LinkedHashMap<>();
    parameters.put(name, value);
    parameters.put("error_description", description);
    parameters.put("state", state);
    if (responseMode.equals("fragment")) {
      String query = RedirectUris.withQuery("", parameters);
      return redirectUri + "#" + query.substring(1);
    }
    return RedirectUris.withQuery(redirectUri, parameters);
  }
}
