package io.github.mastodonjava.sandbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A user that a sandbox starts with. An immutable value: each method gives a changed copy.
 *
 * <p>What is not said follows from the name: for {@code alice} the e-mail address {@code
 * alice@sandbox.example}, the password {@code alice-password} and the token {@code alice-token}.
 *
 * @param id the account's id; null until the sandbox has started where none was chosen
 * @param token a ready-made access token with {@code scopes}
 * @param scopes of the token, separated by spaces
 * @param locked whether follows must be approved
 */
public record SandboxUser(
    @Nullable String id,
    String username,
    String displayName,
    String email,
    String password,
    String token,
    String scopes,
    boolean admin,
    boolean locked,
    boolean bot) {

  private static final String USER_SCOPES = "read write follow push profile";

  /** Checks that the name is one that Mastodon allows: letters, digits and underscores. */
  public SandboxUser {
    if (!username.matches("\\w{1,30}")) {
      throw new IllegalArgumentException(
          "A username consists of 1 to 30 letters, digits and underscores, unlike: " + username);
    }
    if (id != null && !id.matches("[1-9]\\d{0,17}")) {
      throw new IllegalArgumentException("An id is a decimal number, unlike: " + id);
    }
  }

  /** A user with the usual e-mail address, password and token for that name. */
  public static SandboxUser named(String username) {
    return new SandboxUser(
        null,
        username,
        "",
        username + "@sandbox.example",
        username + "-password",
        username + "-token",
        USER_SCOPES,
        false,
        false,
        false);
  }

  /** Sets the account's id. */
  public SandboxUser id(String newId) {
    return new SandboxUser(
        newId, username, displayName, email, password, token, scopes, admin, locked, bot);
  }

  /** Sets the name that is shown, which is empty at first. */
  public SandboxUser displayName(String newName) {
    return new SandboxUser(
        id, username, newName, email, password, token, scopes, admin, locked, bot);
  }

  /** Sets the address that the user logs in with. */
  public SandboxUser email(String newEmail) {
    return new SandboxUser(
        id, username, displayName, newEmail, password, token, scopes, admin, locked, bot);
  }

  /** Sets the password. */
  public SandboxUser password(String newPassword) {
    return new SandboxUser(
        id, username, displayName, email, newPassword, token, scopes, admin, locked, bot);
  }

  /** Sets the ready-made token. */
  public SandboxUser token(String newToken) {
    return new SandboxUser(
        id, username, displayName, email, password, newToken, scopes, admin, locked, bot);
  }

  /** Sets what the ready-made token may do, such as {@code "read write:statuses"}. */
  public SandboxUser scopes(String newScopes) {
    return new SandboxUser(
        id, username, displayName, email, password, token, newScopes, admin, locked, bot);
  }

  /** Makes the user the server's owner, with a token that may administer it. */
  public SandboxUser asAdmin() {
    return new SandboxUser(
        id,
        username,
        displayName,
        email,
        password,
        token,
        USER_SCOPES + " admin:read admin:write",
        true,
        locked,
        bot);
  }

  /** Makes the account one that approves its followers. */
  public SandboxUser asLocked() {
    return new SandboxUser(
        id, username, displayName, email, password, token, scopes, admin, true, bot);
  }

  /** Marks the account as automated. */
  public SandboxUser asBot() {
    return new SandboxUser(
        id, username, displayName, email, password, token, scopes, admin, locked, true);
  }

  /** The account's id, which every user of a started sandbox has. */
  public String requireId() {
    return Objects.requireNonNull(id, "The sandbox of this user has not started.");
  }

  /** Shows neither password nor token. */
  @Override
  public String toString() {
    return "SandboxUser[@" + username + ", id " + id + "]";
  }
}
