package io.github.mastodonjava.sandbox.internal.oauth;

import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grants of {@code /oauth/token}. */
public final class TokenGrants {
  private final State state;
  private final OAuthStore store;

  public TokenGrants(State state) {
    this.state = state;
    this.store = state.oauth();
  }

  /**
   * Gives a token for what the parameters prove.
   *
   * @param client the app that authenticated itself; null where none did
   * @throws OAuthError where they prove nothing
   */
  public AccessToken token(Params params, @Nullable OAuthApp client) {
    String grantType = params.string("grant_type");
    if (OAuthError.isBlank(grantType)) {
      throw OAuthError.missing("grant_type");
    }
    return switch (grantType == null ? "" : grantType) {
      case "authorization_code" -> byCode(params, client);
      case "client_credentials" -> byClient(params, authenticated(client));
      case "refresh_token" -> byRefreshToken(params, client);
      case "password" -> byPassword(params, client);
      default -> throw OAuthError.unsupportedGrantType();
    };
  }

  private AccessToken byCode(Params params, @Nullable OAuthApp client) {
    String value = required(params, "code");
    AuthorizationCode code = store.code(value);
    String verifier = params.string("code_verifier");
    if (code != null && code.codeChallenge() != null && OAuthError.isBlank(verifier)) {
      throw OAuthError.missing("code_verifier");
    }
    String redirectUri = required(params, "redirect_uri");
    OAuthApp app = authenticated(client);
    if (code == null
        || code.app().id() != app.id()
        || !code.usable(now())
        || !RedirectUris.matches(redirectUri, List.of(code.redirectUri()))
        || !proves(verifier, code.codeChallenge())) {
      throw OAuthError.invalidGrant();
    }
    code.use();
    return store.findOrIssue(app, code.owner(), code.scopes());
  }

  private AccessToken byClient(Params params, OAuthApp app) {
    return store.findOrIssue(app, null, AuthorizationRequest.scopes(params.string("scope"), app));
  }

  private AccessToken byRefreshToken(Params params, @Nullable OAuthApp client) {
    if (state.settings().tokenLifetime() == null) {
      throw OAuthError.unsupportedGrantType();
    }
    AccessToken old = store.byRefreshToken(required(params, "refresh_token"));
    if (old == null || old.revoked()) {
      throw OAuthError.invalidGrant();
    }
    OAuthApp app = authenticated(client);
    if (old.app().id() != app.id()) {
      throw OAuthError.invalidGrant();
    }
    String requested = params.string("scope");
    Scopes scopes = OAuthError.isBlank(requested) ? old.scopes() : Scopes.parse(requested + "");
    if (!old.scopes().containsAll(scopes)) {
      throw OAuthError.invalidScope();
    }
    store.revoke(old);
    return store.issue(app, old.owner(), scopes);
  }

  private AccessToken byPassword(Params params, @Nullable OAuthApp client) {
    if (!state.settings().passwordGrant()) {
      throw OAuthError.unsupportedGrantType();
    }
    OAuthApp app = authenticated(client);
    String username = params.string("username");
    String password = params.string("password");
    Account account = username == null ? null : state.accounts().byEmail(username);
    if (account == null || password == null || !account.hasPassword(password)) {
      throw OAuthError.invalidGrant();
    }
    return store.findOrIssue(
        app, account, AuthorizationRequest.scopes(params.string("scope"), app));
  }

  private Instant now() {
    return state.now();
  }

  private static OAuthApp authenticated(@Nullable OAuthApp client) {
    if (client == null) {
      throw OAuthError.invalidClient();
    }
    return client;
  }

  private static String required(Params params, String name) {
    String value = params.string(name);
    if (value == null || value.isBlank()) {
      throw OAuthError.missing(name);
    }
    return value;
  }

  /** A verifier is due exactly when there was a challenge. */
  private static boolean proves(@Nullable String verifier, @Nullable String challenge) {
    if (verifier == null || verifier.isBlank() || challenge == null) {
      return challenge == null && OAuthError.isBlank(verifier);
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(challenge);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
