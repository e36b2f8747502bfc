package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.AuthorizationEndpoints;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.auth.Session;
import io.github.mastodonjava.auth.UserFile;
import io.github.mastodonjava.entity.AuthorizationServerMetadata;
import io.github.mastodonjava.entity.Token;
import io.github.mastodonjava.entity.UserInfo;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonAuthorizationException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Logging in and out: <a href="https://docs.joinmastodon.org/methods/oauth/">Mastodon
 * documentation</a>. Where the server says where its OAuth is (RFC 8414, since Mastodon 4.3), that
 * is used; else the usual places are.
 */
public final class OAuth {
  private static final Endpoint<AuthorizationServerMetadata> METADATA =
      Endpoint.get("/.well-known/oauth-authorization-server", AuthorizationServerMetadata.class)
          .since("4.3.0")
          .changed("4.4.0")
          .anonymous();
  private static final Endpoint<Token> TOKEN =
      Endpoint.post("/oauth/token", Token.class).since("0.1.0").changed("4.3.0").form().anonymous();
  private static final Endpoint<@Nullable Void> REVOKE =
      Endpoint.nothing("POST", "/oauth/revoke").since("0.1.0").form().anonymous();
  private static final Endpoint<UserInfo> USER_INFO =
      Endpoint.get("/oauth/userinfo", UserInfo.class).since("4.4.0").scope(Scope.PROFILE);

  private static final int TOO_MANY_REQUESTS = 429;

  /** In seconds: a century. Whoever says more means for ever. */
  private static final long LONGEST_EXPIRY = 100L * 366 * 24 * 60 * 60;

  private final Exchange exchange;
  private final Exchange loggedIn;
  private final Session session;
  private final InstantSource clock;
  private final ReentrantLock refreshing;
  private final AtomicReference<@Nullable Discovery> discovery;

  /** What was found out about a server; the metadata are null where it has none. */
  private record Discovery(
      @Nullable AuthorizationServerMetadata metadata, AuthorizationEndpoints endpoints) {}

  /** Takes what neither refreshes a login nor checks versions. */
  public OAuth(Exchange exchange, Session session, InstantSource clock) {
    this(exchange, exchange, session, clock, new ReentrantLock(), new AtomicReference<>());
  }

  private OAuth(
      Exchange exchange,
      Exchange loggedIn,
      Session session,
      InstantSource clock,
      ReentrantLock refreshing,
      AtomicReference<@Nullable Discovery> discovery) {
    this.exchange = exchange;
    this.loggedIn = loggedIn;
    this.session = session;
    this.clock = clock;
    this.refreshing = refreshing;
    this.discovery = discovery;
  }

  /** The same, which asks for what needs a login through {@code loggedIn}. For the library. */
  public OAuth asking(Exchange loggedIn) {
    return new OAuth(exchange, loggedIn, session, clock, refreshing, discovery);
  }

  /**
   * Begins to ask a user's permission, for the client's app: send the user to its {@link
   * AuthorizationRequest#authorizationUri()}. It comes with a random state and PKCE, {@link
   * Scope#DEFAULT}, and the out-of-band redirect; its methods change that.
   *
   * @throws IllegalStateException if the client has no app
   * @see <a href="https://docs.joinmastodon.org/methods/oauth/#authorize">Mastodon docs</a>
   */
  public AuthorizationRequest authorizationRequest() {
    return authorizationRequest(required(session.clientId()));
  }

  /**
   * The same for the app {@code clientId}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/oauth/#authorize">Mastodon docs</a>
   */
  public AuthorizationRequest authorizationRequest(String clientId) {
    AuthorizationEndpoints endpoints = discovered().endpoints();
    return AuthorizationRequest.to(endpoints.authorization(), clientId).issuer(endpoints.issuer());
  }

  /**
   * Logs in. The client, and all that were derived from it, are logged in afterwards; what they
   * were before does not matter.
   *
   * @return what to store, so that {@code Mastodon.builder(credentials)} is logged in again
   * @throws MastodonApiException if the server refuses: its {@code error} is a code of RFC 6749,
   *     such as {@code invalid_grant} for a code that was used before
   * @throws MastodonAuthorizationException if fewer scopes were granted than asked for, or
   *     passwords are not allowed; nobody is logged in then
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if the file cannot be written
   * @throws IllegalStateException if the client has no app
   * @see <a href="https://docs.joinmastodon.org/methods/oauth/#token">Mastodon docs</a>
   */
  public Credentials logIn(Login login) {
    if (login.isPassword()) {
      requirePasswordGrant();
    }
    Path file = login.file();
    if (file != null) {
      UserFile.requireWritable(file);
    }
    Credentials credentials = credentials(login.grant(), login.scopes(), null);
    Set<Scope> missing = Scope.missing(credentials.scopes(), login.scopes());
    if (!missing.isEmpty()) {
      throw insufficient(missing, credentials);
    }
    if (file != null) {
      credentials.writeTo(file);
    }
    session.logIn(credentials, file);
    return credentials;
  }

  private MastodonAuthorizationException insufficient(Set<Scope> missing, Credentials granted) {
    MastodonAuthorizationException tooLittle =
        new MastodonAuthorizationException(
            "insufficient_scope",
            "The server did not grant all that was asked for; missing: " + Scope.join(missing));
    try {
      revoke(granted);
    } catch (MastodonException e) {
      tooLittle.addSuppressed(e);
    }
    return tooLittle;
  }

  private void requirePasswordGrant() {
    AuthorizationServerMetadata metadata = discovered().metadata();
    if (metadata != null
        && !metadata.grantTypesSupported().isEmpty()
        && !metadata.grantTypesSupported().contains("password")) {
      throw new MastodonAuthorizationException(
          "unsupported_grant_type",
          "This server does not let apps log in with a password (no Mastodon does since 4.4);"
              + " use authorizationRequest() and Login.code");
    }
  }

  /**
   * Replaces a login whose access token has expired, with its refresh token. Does nothing if
   * another thread has done it.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/oauth/#token">Mastodon docs</a>
   */
  public void refresh(Credentials expired) {
    refreshing.lock();
    try {
      String refreshToken = expired.refreshToken();
      if (refreshToken == null || !expired.equals(session.login())) {
        return;
      }
      session.refreshed(
          expired,
          credentials(Login.refreshToken(refreshToken).grant(), expired.scopes(), refreshToken));
    } finally {
      refreshing.unlock();
    }
  }

  private Credentials credentials(
      Parameters grant, Set<Scope> requested, @Nullable String oldRefreshToken) {
    String clientId = required(session.clientId());
    String clientSecret = required(session.clientSecret());
    ParameterSource all =
        () -> grant.with("client_id", clientId).with("client_secret", clientSecret);
    Response<Token> answer =
        exchange.send(TOKEN.at().to(discovered().endpoints().token()).with(all));
    Token token = answer.body();
    String accessToken = Received.secret(TOKEN, answer, "access token", token.accessToken());
    String newRefreshToken = token.refreshToken();
    Set<Scope> granted = Scope.parse(token.scope());
    return Credentials.of(session.baseUrl(), accessToken)
        .client(clientId, clientSecret)
        .refreshToken(newRefreshToken == null ? oldRefreshToken : newRefreshToken)
        .expiresAt(expiry(token))
        .scopes(granted.isEmpty() ? requested : granted);
  }

  private @Nullable Instant expiry(Token token) {
    Long seconds = token.expiresIn();
    return seconds == null || seconds <= 0 || seconds > LONGEST_EXPIRY
        ? null
        : clock.instant().plusSeconds(seconds);
  }

  /**
   * Who is logged in, and with what: store it, and {@code Mastodon.builder(credentials)} is logged
   * in again.
   *
   * @throws IllegalStateException if nobody is logged in
   */
  public Credentials persistableLoginCredentials() {
    Credentials login = session.login();
    if (login == null) {
      throw new IllegalStateException("nobody is logged in");
    }
    String clientId = session.clientId();
    String clientSecret = session.clientSecret();
    return login.clientId() != null || clientId == null || clientSecret == null
        ? login
        : login.client(clientId, clientSecret);
  }

  /**
   * Gives the access token back: it works for nobody any more. The client is logged out then.
   *
   * @return false if nobody was logged in, or the server did not take it back: it was not given to
   *     the client's app
   * @throws IllegalStateException if the client has no app
   * @see <a href="https://docs.joinmastodon.org/methods/oauth/#revoke">Mastodon docs</a>
   */
  public boolean revokeAccessToken() {
    Credentials login = session.login();
    if (login == null) {
      return false;
    }
    boolean revoked = revoke(login);
    if (revoked) {
      session.logOut(login);
    }
    return revoked;
  }

  private boolean revoke(Credentials login) {
    String clientId = required(session.clientId());
    String clientSecret = required(session.clientSecret());
    try {
      exchange.fetch(
          REVOKE
              .at()
              .to(discovered().endpoints().revocation())
              .with("client_id", clientId)
              .with("client_secret", clientSecret)
              .with("token", login.accessToken()));
      return true;
    } catch (MastodonApiException e) {
      if (e.status() >= 500) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Returns what the server's OAuth can do, and where; null where the server does not say. Kept
   * until {@link #clearCaches()}. Since Mastodon 4.3.
   *
   * @throws MastodonAuthorizationException if it names an address to which nothing secret may go
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/oauth/#authorization-server-metadata">Mastodon
   *     docs</a>
   */
  public @Nullable AuthorizationServerMetadata authorizationServerMetadata() {
    return discovered().metadata();
  }

  private Discovery discovered() {
    Discovery known = discovery.get();
    return known == null ? discover() : known;
  }

  /** No login depends on metadata: where there are none, the usual endpoints are used. */
  private Discovery discover() {
    Discovery found = new Discovery(null, AuthorizationEndpoints.usual(session.baseUrl()));
    try {
      AuthorizationServerMetadata metadata = exchange.fetch(METADATA.at());
      found = new Discovery(metadata, endpoints(metadata));
    } catch (MastodonApiException e) {
      if (e.status() >= 500 || e.status() == TOO_MANY_REQUESTS) {
        return found; // it may have some in a minute
      }
    } catch (MastodonDecodeException e) {
      // a page for people: it has none
    }
    discovery.set(found);
    return found;
  }

  private AuthorizationEndpoints endpoints(AuthorizationServerMetadata metadata) {
    return AuthorizationEndpoints.of(
        session.baseUrl(),
        metadata.issuer(),
        metadata.authorizationEndpoint(),
        metadata.tokenEndpoint(),
        metadata.revocationEndpoint(),
        metadata.userinfoEndpoint());
  }

  /**
   * Returns who is logged in, as OpenID Connect's claims. Scope {@code profile}; since Mastodon
   * 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/oauth/#userinfo">Mastodon docs</a>
   */
  public UserInfo userInfo() {
    return loggedIn.fetch(USER_INFO.at().to(discovered().endpoints().userInfo()));
  }

  /** Forgets where the server's OAuth is. */
  public void clearCaches() {
    discovery.set(null);
  }

  private static String required(@Nullable String ofApp) {
    if (ofApp == null) {
      throw new IllegalStateException(
          "the client has no app: say client(id, secret) or clientCredentialFile to its builder");
    }
    return ofApp;
  }
}
