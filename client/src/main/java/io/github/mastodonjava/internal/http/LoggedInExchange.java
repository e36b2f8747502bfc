package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.Session;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a login fresh whose access token expires: before it does, and where the server says that it
 * did.
 */
public final class LoggedInExchange implements Exchange {
  /** A token that ends this soon might end on the way. */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final Exchange exchange;
  private final Session session;
  private final Consumer<Credentials> refresh;
  private final InstantSource clock;

  /** Takes what replaces the session's login if it still is the one given. */
  public LoggedInExchange(
      Exchange exchange, Session session, Consumer<Credentials> refresh, InstantSource clock) {
    this.exchange = exchange;
    this.session = session;
    this.refresh = refresh;
    this.clock = clock;
  }

  @Override
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    Credentials login = request.endpoint().isAnonymous() ? null : session.login();
    if (login == null || login.refreshToken() == null || session.clientId() == null) {
      return exchange.send(request);
    }
    Instant end = login.expiresAt();
    if (end != null && !clock.instant().isBefore(end.minus(MARGIN))) {
      refresh.accept(login);
      return exchange.send(request);
    }
    try {
      return exchange.send(request);
    } catch (MastodonUnauthorizedException e) {
      try {
        refresh.accept(login);
      } catch (MastodonApiException refusal) {
        e.addSuppressed(refusal);
        throw e;
      }
      if (request.isSpent()) {
        throw e;
      }
      return exchange.send(request);
    }
  }
}
