package io.github.mastodonjava.api;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account to create: {@code NewAccount.of("alice", "alice@example.org",
 * password).agreement(true)}.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/accounts/#create">Mastodon documentation</a>
 */
public final class NewAccount implements ParameterSource {
  private final Parameters parameters;

  private NewAccount(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * An account whose owner has not agreed to the server's rules yet, and whose messages come in
   * English.
   *
   * @param username 1 to 30 letters, digits and underscores
   * @param password at least 8 characters on Mastodon
   */
  public static NewAccount of(String username, String email, String password) {
    return new NewAccount(
        Parameters.NONE
            .with("username", username)
            .with("email", email)
            .with("password", password)
            .with("agreement", false)
            .with("locale", "en"));
  }

  /**
   * Whether the user has agreed to the server's rules, terms and privacy policy; it must be asked.
   */
  public NewAccount agreement(boolean agreement) {
    return with("agreement", agreement);
  }

  /** The language of the message that asks to confirm the address, as {@code de}. */
  public NewAccount locale(String locale) {
    return with("locale", locale);
  }

  /** Why the user wants to join, for a server where moderators decide. */
  public NewAccount reason(String reason) {
    return with("reason", reason);
  }

  /** For a server with a minimum age. Since Mastodon 4.4. */
  public NewAccount dateOfBirth(LocalDate date) {
    return with("date_of_birth", date);
  }

  /** With a parameter that only other servers know. */
  public NewAccount with(String name, @Nullable Object value) {
    return new NewAccount(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewAccount with(ParameterSource others) {
    return new NewAccount(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  /** The names of what was said; the password is among it. */
  @Override
  public String toString() {
    return "NewAccount" + parameters;
  }
}
