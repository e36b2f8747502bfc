package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.api.Accounts;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.internal.http.Connection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The token that streams are asked for with, and where this server looks for it. */
final class StreamToken {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Connection connection;
  private final Exchange exchange;
  private volatile @Nullable TokenPlace place;

  /** Takes what refreshes the login where that is needed, and possible. */
  StreamToken(Connection connection, Exchange exchange) {
    this.connection = connection;
    this.exchange = exchange;
  }

  /** Null where nobody is logged in. */
  @Nullable String value() {
    Credentials login = connection.session().login();
    return login == null ? null : login.accessToken();
  }

  /** Where it was found to belong, else where it is said to. */
  TokenPlace placeOr(TokenPlace said) {
    TokenPlace found = place;
    return found == null ? said : found;
  }

  void place(@Nullable TokenPlace found) {
    place = found;
  }

  /**
   * Replaces one that is known to have expired.
   *
   * @throws MastodonException if the server cannot be asked
   */
  void refreshExpired() {
    Credentials login = connection.session().login();
    Instant end = login == null ? null : login.expiresAt();
    if (end != null && !connection.clock().instant().isBefore(end)) {
      isAccepted();
    }
  }

  /**
   * Asks the server whether it knows the token, which is replaced where it has expired.
   *
   * @throws MastodonException if the server cannot be asked
   */
  boolean isAccepted() {
    try {
      new Accounts(exchange).verifyCredentials();
      return true;
    } catch (MastodonForbiddenException e) {
      return true; // known, but without the scope
    } catch (MastodonApiException e) {
      requireForGood(e);
      for (Throwable each : e.getSuppressed()) { // why it could not be replaced
        if (each instanceof MastodonApiException refusal) {
          requireForGood(refusal);
        }
      }
      return false;
    }
  }

  private static void requireForGood(MastodonApiException e) {
    if (e.status() >= 500 || e.status() == TOO_MANY_REQUESTS) {
      throw e;
    }
  }
}
