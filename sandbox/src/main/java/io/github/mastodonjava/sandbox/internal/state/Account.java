package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A user of this server with the account that the world sees. */
public final class Account {
  private final long id;
  private final String username;
  private final String password;
  private final boolean admin;
  private final Instant createdAt;

  /** The app that signed the user up; null for users that came with the server. */
  private final @Nullable Long createdByApp;

  private String email;
  private boolean confirmed;
  private Profile profile;
  private Moderation moderation = Moderation.NONE;

  public Account(
      long id,
      String username,
      String email,
      String password,
      boolean admin,
      Instant createdAt,
      @Nullable Long createdByApp,
      Profile profile) {
    this.id = id;
    this.username = username;
    this.email = email;
    this.password = password;
    this.admin = admin;
    this.createdAt = createdAt;
    this.createdByApp = createdByApp;
    this.confirmed = createdByApp == null;
    this.profile = profile;
  }

  public long id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String email() {
    return email;
  }

  void email(String changed) {
    email = changed;
  }

  public boolean hasPassword(String candidate) {
    return password.equals(candidate);
  }

  public boolean admin() {
    return admin;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public boolean signedUpBy(@Nullable Long app) {
    return createdByApp != null && Objects.equals(createdByApp, app);
  }

  public boolean confirmed() {
    return confirmed;
  }

  public void confirm() {
    confirmed = true;
  }

  public Profile profile() {
    return profile;
  }

  public void profile(Profile edited) {
    profile = edited;
  }

  public Moderation moderation() {
    return moderation;
  }

  public void moderation(Moderation decided) {
    moderation = decided;
  }

  @Override
  public String toString() {
    return "@" + username;
  }
}
