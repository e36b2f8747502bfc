package io.github.mastodonjava.sandbox.internal.oauth;

import io.github.mastodonjava.sandbox.internal.state.Account;
import org.jspecify.annotations.Nullable;

/** A browser that was seen: who is logged in there, and where it wanted to go. */
public final class Session {
  private final String id;
  private final String csrfToken;
  private @Nullable Account account;
  private @Nullable String returnTo;

  Session(String id, String csrfToken) {
    this.id = id;
    this.csrfToken = csrfToken;
  }

  public String id() {
    return id;
  }

  public String csrfToken() {
    return csrfToken;
  }

  public @Nullable Account account() {
    return account;
  }

  public void logIn(Account user) {
    account = user;
  }

  public void logOut() {
    account = null;
  }

  public void returnTo(String path) {
    returnTo = path;
  }

  /** Where to go after the login: what was asked for before, or the front page. */
  public String takeReturnTo() {
    String path = returnTo;
    returnTo = null;
    return path == null ? "/" : path;
  }
}
