package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.AppFile;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.auth.Session;
import io.github.mastodonjava.entity.Application;
import io.github.mastodonjava.entity.CredentialApplication;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Apps: <a href="https://docs.joinmastodon.org/methods/apps/">Mastodon documentation</a>. */
public final class Apps {
  private static final Endpoint<CredentialApplication> CREATE =
      Endpoint.post("/api/v1/apps", CredentialApplication.class)
          .since("0.0.0")
          .changed("4.4.0")
          .anonymous();
  private static final Endpoint<Application> VERIFY_CREDENTIALS =
      Endpoint.get("/api/v1/apps/verify_credentials", Application.class)
          .since("2.0.0")
          .changed("4.3.0");

  private final Exchange exchange;
  private final Session session;

  public Apps(Exchange exchange, Session session) {
    this.exchange = exchange;
    this.session = session;
  }

  /**
   * Registers an app, once for all its users. Where the app says so, the registration is also
   * {@linkplain NewApp#toFile written to a file}, whose folder is looked at first: a registration
   * is never made and then lost.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take a
   *     scope or redirect URI
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if the file cannot be written
   * @see <a href="https://docs.joinmastodon.org/methods/apps/#create">Mastodon docs</a>
   */
  public AppRegistration create(NewApp app) {
    Path file = app.file();
    if (file != null) {
      AppFile.requireWritable(file);
    }
    AppRegistration registration = registration(app, exchange.send(request(app)));
    if (file != null) {
      AppFile.of(registration).writeTo(file);
    }
    return registration;
  }

  /**
   * One redirect URI goes as a text, which all servers read; several as a list, since Mastodon 4.3.
   */
  private static Request<CredentialApplication> request(NewApp app) {
    List<URI> redirectUris = app.redirectUris();
    return CREATE
        .at()
        .with("client_name", app.name())
        .with("redirect_uris", redirectUris.size() == 1 ? redirectUris.get(0) : redirectUris)
        .with("scopes", Scope.join(app.scopes()))
        .with("website", app.website());
  }

  private AppRegistration registration(NewApp app, Response<CredentialApplication> response) {
    CredentialApplication answer = response.body();
    Long expires = answer.clientSecretExpiresAt();
    return new AppRegistration(
        session.baseUrl(),
        answer.id(),
        answer.name() == null ? app.name() : answer.name(),
        app.website(),
        Received.secret(CREATE, response, "client id", answer.clientId()),
        Received.secret(CREATE, response, "client secret", answer.clientSecret()),
        redirectUris(app, answer),
        answer.scopes().isEmpty() ? app.scopes() : Scope.parse(String.join(" ", answer.scopes())),
        answer.vapidKey(),
        expires == null || expires == 0 ? null : Instant.ofEpochSecond(expires));
  }

  private static List<URI> redirectUris(NewApp app, CredentialApplication answer) {
    try {
      List<URI> told = answer.redirectUris().stream().map(URI::create).toList();
      return told.isEmpty() ? app.redirectUris() : told;
    } catch (IllegalArgumentException e) {
      return app.redirectUris();
    }
  }

  /**
   * Returns the app that the access token was given to: it works, then. Since Mastodon 2.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/apps/#verify_credentials">Mastodon docs</a>
   */
  public Application verifyCredentials() {
    return exchange.fetch(VERIFY_CREDENTIALS.at());
  }
}
