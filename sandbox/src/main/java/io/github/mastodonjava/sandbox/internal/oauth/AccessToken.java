package io.github.mastodonjava.sandbox.internal.oauth;

import io.github.mastodonjava.sandbox.internal.state.Account;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token that was issued; only its revocation changes it. */
public final class AccessToken {
  private final String value;
  private final OAuthApp app;
  private final @Nullable Account owner;
  private final Scopes scopes;
  private final Instant createdAt;
  private final @Nullable Duration lifetime;
  private final @Nullable String refreshToken;
  private boolean revoked;

  AccessToken(
      String value,
      OAuthApp app,
      @Nullable Account owner,
      Scopes scopes,
      Instant createdAt,
      @Nullable Duration lifetime,
      @Nullable String refreshToken) {
    this.value = value;
    this.app = app;
    this.owner = owner;
    this.scopes = scopes;
    this.createdAt = createdAt;
    this.lifetime = lifetime;
    this.refreshToken = refreshToken;
  }

  public String value() {
    return value;
  }

  public OAuthApp app() {
    return app;
  }

  /** The user; null for a token that an app has for itself. */
  public @Nullable Account owner() {
    return owner;
  }

  public Scopes scopes() {
    return scopes;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Duration lifetime() {
    return lifetime;
  }

  public @Nullable String refreshToken() {
    return refreshToken;
  }

  public boolean revoked() {
    return revoked;
  }

  void revoke() {
    revoked = true;
  }

  public boolean expired(Instant now) {
    return lifetime != null && !now.isBefore(createdAt.plus(lifetime));
  }

  public boolean usable(Instant now) {
    return !revoked && !expired(now);
  }

  @Override
  public String toString() {
    return "AccessToken[" + app + ", " + owner + ", " + scopes + "]";
  }
}
