package io.github.mastodonjava.sandbox.internal.oauth;

import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.DomainEvent;
import io.github.mastodonjava.sandbox.internal.state.DomainEvents;
import io.github.mastodonjava.sandbox.internal.state.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Apps, codes, tokens and browser sessions. */
public final class OAuthStore {
  private final Settings settings;
  private final DomainEvents events;
  private final Secrets secrets = new Secrets();
  private final Map<String, OAuthApp> apps = new HashMap<>();
  private final Map<String, AuthorizationCode> codes = new HashMap<>();
  private final Map<String, AccessToken> tokens = new HashMap<>();
  private final Map<String, AccessToken> byRefreshToken = new HashMap<>();
  private final List<AccessToken> issued = new ArrayList<>();
  private final Map<String, Session> sessions = new HashMap<>();

  public OAuthStore(Settings settings, DomainEvents events) {
    this.settings = settings;
    this.events = events;
  }

  public OAuthApp register(
      String name, @Nullable String website, List<String> redirectUris, Scopes scopes) {
    OAuthApp app =
        new OAuthApp(
            apps.size() + 1L, name, website, redirectUris, scopes, secrets.next(), secrets.next());
    apps.put(app.clientId(), app);
    return app;
  }

  public @Nullable OAuthApp app(String clientId) {
    return apps.get(clientId);
  }

  public AuthorizationCode grant(
      OAuthApp app,
      Account owner,
      Scopes scopes,
      String redirectUri,
      @Nullable String codeChallenge) {
    AuthorizationCode code =
        new AuthorizationCode(
            secrets.next(),
            app,
            owner,
            scopes,
            redirectUri,
            codeChallenge,
            settings.clock().instant());
    codes.put(code.value(), code);
    return code;
  }

  public @Nullable AuthorizationCode code(String value) {
    return codes.get(value);
  }

  /** The token that {@code app} already has for {@code owner} with just these scopes. */
  public @Nullable AccessToken matching(OAuthApp app, @Nullable Account owner, Scopes scopes) {
    AccessToken newest = null;
    for (AccessToken token : issued) {
      if (token.app().id() == app.id()
          && token.owner() == owner
          && token.scopes().sameAs(scopes)
          && token.usable(settings.clock().instant())) {
        newest = token;
      }
    }
    return newest;
  }

  /**
   * Gives the token that is there already, as Mastodon does ({@code reuse_access_token}), or a new
   * one.
   */
  public AccessToken findOrIssue(OAuthApp app, @Nullable Account owner, Scopes scopes) {
    AccessToken existing = matching(app, owner, scopes);
    return existing == null ? issue(app, owner, scopes) : existing;
  }

  public AccessToken issue(OAuthApp app, @Nullable Account owner, Scopes scopes) {
    return add(secrets.next(), app, owner, scopes);
  }

  /** Issues a token with a value that was chosen beforehand. */
  public AccessToken add(String value, OAuthApp app, @Nullable Account owner, Scopes scopes) {
    Duration lifetime = settings.tokenLifetime();
    String refreshToken = lifetime == null || owner == null ? null : secrets.next();
    AccessToken token =
        new AccessToken(
            value, app, owner, scopes, settings.clock().instant(), lifetime, refreshToken);
    tokens.put(value, token);
    issued.add(token);
    if (refreshToken != null) {
      byRefreshToken.put(refreshToken, token);
    }
    return token;
  }

  public @Nullable AccessToken token(String value) {
    return tokens.get(value);
  }

  public void revoke(AccessToken token) {
    token.revoke();
    events.publish(new DomainEvent.TokenRevoked(token));
  }

  public @Nullable AccessToken byRefreshToken(String value) {
    return byRefreshToken.get(value);
  }

  public Session newSession() {
    Session session = new Session(secrets.next(), secrets.next());
    sessions.put(session.id(), session);
    return session;
  }

  public @Nullable Session session(String id) {
    return sessions.get(id);
  }
}
