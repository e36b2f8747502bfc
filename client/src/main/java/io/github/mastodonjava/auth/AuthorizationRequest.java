package io.github.mastodonjava.auth;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks a user's permission. Send the user to {@link #authorizationUri()}; what comes back goes to
 * {@link #answered} (a redirect) or {@link #code} (a code that the user copied).
 *
 * <p>A web application keeps {@link #authorizationUri()} and {@link #codeVerifier()} in the user's
 * session, and has {@link #restore} make the request again when the user comes back.
 *
 * @param endpoint the server's authorization endpoint
 * @param clientId names the app
 * @param redirectUri where the user comes back to: one of those that the app registered
 * @param scopes what is asked for: at most what the app registered
 * @param state comes back with the user, which shows that the answer belongs to this request;
 *     random unless said
 * @param codeVerifier see {@link Pkce}; random
 * @param forceLogin whether a user who is logged in at the server must log in again, to choose
 *     another account; since Mastodon 2.6.0
 * @param language of the server's page, such as {@code de}; null for the browser's; since Mastodon
 *     3.5.0
 * @param issuer who the answer must be from, where the answer tells; null for whoever has the
 *     origin of the endpoint
 * @see <a href="https://docs.joinmastodon.org/methods/oauth/#authorize">Mastodon documentation</a>
 */
public record AuthorizationRequest(
    URI endpoint,
    String clientId,
    URI redirectUri,
    Set<Scope> scopes,
    String state,
    String codeVerifier,
    boolean forceLogin,
    @Nullable String language,
    @Nullable String issuer) {
  private static final List<String> OWN_PARAMETERS =
      List.of(
          "response_type",
          "client_id",
          "redirect_uri",
          "scope",
          "state",
          "code_challenge",
          "code_challenge_method",
          "force_login",
          "lang");

  /** Refuses what no server could answer. */
  public AuthorizationRequest {
    if (!endpoint.isAbsolute() || endpoint.getHost() == null || endpoint.getRawFragment() != null) {
      throw new IllegalArgumentException("This is no authorization endpoint: " + endpoint);
    }
    Visible.require("client id", clientId);
    RedirectUri.require(redirectUri);
    scopes = Scope.ordered(scopes);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("Ask for at least one scope, for example Scope.READ.");
    }
    if (state.isBlank()) {
      throw new IllegalArgumentException("The state is what protects a login, so it is not blank.");
    }
    Pkce.requireVerifier(codeVerifier);
  }

  /**
   * Returns a request with a new random state and verifier, {@link Scope#DEFAULT} and {@link
   * RedirectUri#OUT_OF_BAND}.
   */
  public static AuthorizationRequest to(URI endpoint, String clientId) {
    return to(endpoint, clientId, new SecureRandom());
  }

  /** As {@link #to(URI, String)}, with your own source of randomness. */
  public static AuthorizationRequest to(URI endpoint, String clientId, SecureRandom random) {
    return new AuthorizationRequest(
        endpoint,
        clientId,
        RedirectUri.OUT_OF_BAND,
        Scope.DEFAULT,
        Pkce.randomText(random),
        Pkce.generate(random).verifier(),
        false,
        null,
        null);
  }

  /**
   * Returns the request that had this {@link #authorizationUri()} and {@link #codeVerifier()}. Its
   * {@link #issuer} is not part of the two.
   *
   * @throws IllegalArgumentException if they are not of one request
   */
  public static AuthorizationRequest restore(URI authorizationUri, String codeVerifier) {
    Query query = Query.parse(authorizationUri.getRawQuery());
    String clientId = query.get("client_id");
    String redirectUri = query.get("redirect_uri");
    String state = query.get("state");
    if (clientId == null || redirectUri == null || state == null) {
      throw new IllegalArgumentException("This is not the URI of an authorization request.");
    }
    if (!new Pkce(codeVerifier).challenge().equals(query.get("code_challenge"))) {
      throw new IllegalArgumentException("The verifier belongs to another authorization request.");
    }
    return new AuthorizationRequest(
        withQuery(authorizationUri, query.without(OWN_PARAMETERS)),
        clientId,
        URI.create(redirectUri),
        Scope.parse(query.get("scope")),
        state,
        codeVerifier,
        Boolean.parseBoolean(query.get("force_login")),
        query.get("lang"),
        null);
  }

  /** Returns this request with another redirect URI. */
  public AuthorizationRequest redirectUri(URI redirectUri) {
    return new AuthorizationRequest(
        endpoint, clientId, redirectUri, scopes, state, codeVerifier, forceLogin, language, issuer);
  }

  /** Returns this request for these scopes instead. */
  public AuthorizationRequest scopes(Scope... scopes) {
    return scopes(List.of(scopes));
  }

  /** Returns this request for these scopes instead. */
  public AuthorizationRequest scopes(Collection<Scope> scopes) {
    return new AuthorizationRequest(
        endpoint,
        clientId,
        redirectUri,
        Scope.ordered(scopes),
        state,
        codeVerifier,
        forceLogin,
        language,
        issuer);
  }

  /** Returns this request with your own state, which nobody must be able to guess. */
  public AuthorizationRequest state(String state) {
    return new AuthorizationRequest(
        endpoint, clientId, redirectUri, scopes, state, codeVerifier, forceLogin, language, issuer);
  }

  /** Returns this request with the user made to log in again, or not. */
  public AuthorizationRequest forceLogin(boolean forceLogin) {
    return new AuthorizationRequest(
        endpoint, clientId, redirectUri, scopes, state, codeVerifier, forceLogin, language, issuer);
  }

  /** Returns this request with the language of the server's page; null for the browser's. */
  public AuthorizationRequest language(@Nullable String language) {
    return new AuthorizationRequest(
        endpoint, clientId, redirectUri, scopes, state, codeVerifier, forceLogin, language, issuer);
  }

  /** Returns this request with the {@code issuer} of the server's metadata; null for none. */
  public AuthorizationRequest issuer(@Nullable String issuer) {
    return new AuthorizationRequest(
        endpoint, clientId, redirectUri, scopes, state, codeVerifier, forceLogin, language, issuer);
  }

  /** Returns where to send the user's browser. */
  public URI authorizationUri() {
    return withQuery(
        endpoint,
        Query.parse(endpoint.getRawQuery())
            .without(OWN_PARAMETERS)
            .and("response_type", "code")
            .and("client_id", clientId)
            .and("redirect_uri", redirectUri.toString())
            .and("scope", Scope.join(scopes))
            .and("state", state)
            .and("code_challenge", new Pkce(codeVerifier).challenge())
            .and("code_challenge_method", Pkce.METHOD)
            .and("force_login", forceLogin ? "true" : null)
            .and("lang", language));
  }

  /**
   * Returns the code of the URI that the user came back to; its path and query are enough.
   *
   * @throws MastodonAuthorizationException if the user said no ({@code access_denied}), the server
   *     refused, or the answer belongs to another request ({@code state_mismatch}, {@code
   *     issuer_mismatch}, {@code invalid_response})
   */
  public AuthorizationCode answered(URI callback) {
    return AuthorizationAnswer.code(this, callback);
  }

  /**
   * Returns the code that the user copied from the server's page. White space around it does no
   * harm, and the whole address of the page that the user came back to is read as {@link
   * #answered}.
   *
   * @throws MastodonAuthorizationException if it cannot be a code ({@code invalid_response})
   */
  public AuthorizationCode code(String copied) {
    return AuthorizationAnswer.copied(this, copied);
  }

  /** Everything but the state and the verifier. */
  @Override
  public String toString() {
    return "AuthorizationRequest[endpoint=%s, clientId=%s, redirectUri=%s, scopes=%s, state=***, codeVerifier=***]"
        .formatted(endpoint, clientId, redirectUri, Scope.join(scopes));
  }

  private static URI withQuery(URI uri, Query query) {
    String text = uri.toString();
    int end = text.indexOf('?');
    String bare = end < 0 ? text : text.substring(0, end);
    return URI.create(query.isEmpty() ? bare : bare + "?" + query);
  }
}
