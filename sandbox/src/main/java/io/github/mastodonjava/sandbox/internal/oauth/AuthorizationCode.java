package io.github.mastodonjava.sandbox.internal.oauth;

import io.github.mastodonjava.sandbox.internal.state.Account;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a user granted, waiting to be exchanged once for a token. */
public final class AuthorizationCode {
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private final String value;
  private final OAuthApp app;
  private final Account owner;
  private final Scopes scopes;
  private final String redirectUri;
  private final @Nullable String codeChallenge;
  private final Instant createdAt;
  private boolean used;

  AuthorizationCode(
      String value,
      OAuthApp app,
      Account owner,
      Scopes scopes,
      String redirectUri,
      @Nullable String codeChallenge,
      Instant createdAt) {
    this.value = value;
    this.app = app;
    this.owner = owner;
    this.scopes = scopes;
    this.redirectUri = redirectUri;
    this.codeChallenge = codeChallenge;
    this.createdAt = createdAt;
  }

  public String value() {
    return value;
  }

  public OAuthApp app() {
    return app;
  }

  public Account owner() {
    return owner;
  }

  public Scopes scopes() {
    return scopes;
  }

  public String redirectUri() {
    return redirectUri;
  }

  public @Nullable String codeChallenge() {
    return codeChallenge;
  }

  public void use() {
    used = true;
  }

  public boolean usable(Instant now) {
    return !used && now.isBefore(createdAt.plus(LIFETIME));
  }

  @Override
  public String toString() {
    return "AuthorizationCode[" + app + ", " + owner + ", " + scopes + "]";
  }
}
