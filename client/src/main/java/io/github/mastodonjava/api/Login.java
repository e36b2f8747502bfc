package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.AuthorizationCode;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Parameters;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to log in, for {@link OAuth#logIn}: {@code
 * Login.code(request.answered(callback)).toFile(Path.of("user.secret"))}.
 */
public final class Login {
  private static final String GRANT_TYPE = "grant_type";
  private static final String PASSWORD = "password";

  private final Parameters grant;
  private final Set<Scope> scopes;
  private final @Nullable Path file;

  private Login(Parameters grant, Set<Scope> scopes, @Nullable Path file) {
    this.grant = grant;
    this.scopes = scopes;
    this.file = file;
  }

  private static Parameters grant(String type) {
    return Parameters.NONE.with(GRANT_TYPE, type);
  }

  /**
   * With the code that a user's permission gave; its state has been checked, and its verifier is
   * sent along.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3">RFC 6749, section 4.1.3</a>
   */
  public static Login code(AuthorizationCode code) {
    return new Login(
        grant("authorization_code")
            .with("code", code.code())
            .with("redirect_uri", code.redirectUri())
            .with("code_verifier", code.codeVerifier()),
        code.scopes(),
        null);
  }

  /** With a refresh token, which a server gives whose access tokens expire. */
  public static Login refreshToken(String refreshToken) {
    return new Login(grant("refresh_token").with("refresh_token", refreshToken), Set.of(), null);
  }

  /**
   * With the user's e-mail address and password, for scopes of {@link Scope#DEFAULT} unless said.
   * Mastodon refuses it since 4.4; some other servers still allow it.
   */
  public static Login password(String username, String password) {
    return new Login(
        grant(PASSWORD).with("username", username).with(PASSWORD, password), Scope.DEFAULT, null);
  }

  /**
   * As the app itself, without a user, for scopes of {@link Scope#READ} unless said: to read what
   * is public, and to create accounts with {@link Scope#WRITE_ACCOUNTS}.
   */
  public static Login app() {
    return new Login(grant("client_credentials"), Set.of(Scope.READ), null);
  }

  /** For these scopes; not for a code, whose scopes the user has agreed to. */
  public Login scopes(Scope... scopes) {
    return scopes(List.of(scopes));
  }

  /** For these scopes; not for a code, whose scopes the user has agreed to. */
  public Login scopes(Collection<Scope> scopes) {
    if (isCode()) {
      throw new IllegalArgumentException("the scopes of a code are those of its request");
    }
    return new Login(grant, Scope.parse(Scope.join(scopes)), file);
  }

  /** And keep the credentials in this file, which only its owner can read; see {@code UserFile}. */
  public Login toFile(Path file) {
    return new Login(grant, scopes, file);
  }

  private boolean isCode() {
    return "authorization_code".equals(grant.values().get(GRANT_TYPE));
  }

  boolean isPassword() {
    return PASSWORD.equals(grant.values().get(GRANT_TYPE));
  }

  /** The parameters of the token request, but for the app's. */
  Parameters grant() {
    return isCode() || scopes.isEmpty() ? grant : grant.with("scope", Scope.join(scopes));
  }

  Set<Scope> scopes() {
    return scopes;
  }

  @Nullable Path file() {
    return file;
  }

  /** The kind of login; nothing secret. */
  @Override
  public String toString() {
    return "Login[" + grant.values().get(GRANT_TYPE) + "]";
  }
}
