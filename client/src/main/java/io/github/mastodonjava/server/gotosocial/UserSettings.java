package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who logs in: mail, password, second factor: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class UserSettings {
  private static final String PATH = "/api/v1/user";
  private static final Endpoint<User> GET =
      Endpoint.get(PATH, User.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<@Nullable Void> DISABLE_TWO_FACTOR =
      Endpoint.nothing("POST", PATH + "/2fa/disable").scope(Scope.WRITE_ACCOUNTS).form();
  private static final Endpoint<List<String>> ENABLE_TWO_FACTOR =
      Endpoint.postList(PATH + "/2fa/enable", String.class).scope(Scope.WRITE_ACCOUNTS).form();
  private static final Endpoint<@Nullable Void> QR_CODE =
      Endpoint.nothing("GET", PATH + "/2fa/qr.png").scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<@Nullable Void> QR_CODE_URI =
      Endpoint.nothing("GET", PATH + "/2fa/qruri").scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<User> CHANGE_EMAIL =
      Endpoint.post(PATH + "/email_change", User.class).scope(Scope.WRITE_ACCOUNTS).form();
  private static final Endpoint<@Nullable Void> CHANGE_PASSWORD =
      Endpoint.nothing("POST", PATH + "/password_change").scope(Scope.WRITE_ACCOUNTS).form();

  private final Exchange exchange;

  UserSettings(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the user. Scope {@code read:accounts}. */
  public User get() {
    return exchange.fetch(GET.at());
  }

  /**
   * Lets the password be enough again. Scope {@code write:accounts}.
   *
   * @throws io.github.mastodonjava.error.MastodonApiException with status 409 if it is already
   */
  public void disableTwoFactor(String password) {
    exchange.fetch(DISABLE_TWO_FACTOR.at().with("password", password));
  }

  /**
   * Has logins ask for a second factor, and returns codes for the day when that is lost; they are
   * told only once. Scope {@code write:accounts}.
   *
   * @param code what the authenticator shows that {@link #twoFactorQrCode} was shown to
   * @throws io.github.mastodonjava.error.MastodonApiException with status 409 if they ask already
   */
  public List<String> enableTwoFactor(String code) {
    return exchange.fetch(ENABLE_TWO_FACTOR.at().with("code", code));
  }

  /**
   * Returns a PNG for an authenticator to scan; the secret is in it. Scope {@code read:accounts}.
   *
   * @throws io.github.mastodonjava.error.MastodonApiException with status 409 if the second factor
   *     is on: the secret is told no more
   */
  public byte[] twoFactorQrCode() {
    return exchange.send(QR_CODE.at().header("Accept", "image/png")).rawBytes();
  }

  /** The same as a text: {@code otpauth://…}. Scope {@code read:accounts}. */
  public URI twoFactorUri() {
    String uri = exchange.send(QR_CODE_URI.at().header("Accept", "text/plain")).rawBody();
    return URI.create(uri.strip());
  }

  /**
   * Asks for another address; it holds when a link sent to it was followed. Scope {@code
   * write:accounts}.
   *
   * @throws io.github.mastodonjava.error.MastodonApiException with status 409 if another user has
   *     that address
   */
  public User changeEmail(String password, String newEmail) {
    return exchange.fetch(CHANGE_EMAIL.at().with("password", password).with("new_email", newEmail));
  }

  /**
   * Changes the password. Scope {@code write:accounts}.
   *
   * @throws io.github.mastodonjava.error.MastodonApiException with status 400 if the new one is too
   *     easy to guess
   */
  public void changePassword(String oldPassword, String newPassword) {
    exchange.fetch(
        CHANGE_PASSWORD.at().with("old_password", oldPassword).with("new_password", newPassword));
  }
}
