package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.api.NewAccount;
import io.github.mastodonjava.auth.AppFile;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.AuthorizationCode;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.UserFile;
import io.github.mastodonjava.entity.Token;
import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.CallListener;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.http.Unreadable;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.Subscription;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A tour with secrets that are easily found: none may turn up in a log line, an event, an
 * exception, or the text of any value.
 */
@ResourceLock("java.util.logging")
class CanaryTest {
  private static final String TOKEN = "canary-access-token";
  private static final String NEW_TOKEN = "canary-new-access-token";
  private static final String SECRET = "canary-client-secret";
  private static final String CODE = "canary-authorization-code";
  private static final String PASSWORD = "canary-password";
  private static final String REFRESH = "canary-refresh-token";
  private static final String PRIVATE = "canary-private-text";

  private final FakeMastodon server = new FakeMastodon();
  private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
  private final Logger logger = Logger.getLogger("io.github.mastodonjava");

  /** Keeps what a log file would hold. */
  private final LogListener handler =
      new LogListener(
          entry ->
              shown.add("log: " + entry.getLevel() + " " + new SimpleFormatter().format(entry)));

  /** Keeps the texts of all events. */
  private final class RecordingListener implements CallListener {
    @Override
    public void called(CallEvent event) {
      show(event);
      show(event.endpoint());
      if (event.failure() != null) {
        show(event.failure());
      }
    }

    @Override
    public void deprecated(
        Endpoint<?> endpoint, @Nullable String deprecation, @Nullable String sunset) {
      show(endpoint + " " + deprecation + " " + sunset);
    }

    @Override
    public void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {
      show(endpoint + " " + elements.size());
    }
  }

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
    logger.setLevel(Level.ALL);
  }

  @AfterEach
  void stop() {
    logger.removeHandler(handler);
    logger.setLevel(null);
    server.close();
  }

  private void show(Object value) {
    shown.add(value.getClass().getSimpleName() + ": " + value);
  }

  private Throwable failed(ThrowingCallable call) {
    Throwable failure = Objects.requireNonNull(catchThrowable(call), "it did not fail");
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    shown.add("exception: " + trace);
    return failure;
  }

  private Mastodon client(boolean debug) {
    return server
        .builder()
        .client("an-id", SECRET)
        .debugRequests(debug)
        .listener(new RecordingListener())
        .retryPolicy(RetryPolicy.none())
        .rateLimits(RateLimits.throwing())
        .build();
  }

  private void assertNothingSecretWasShown() {
    assertThat(shown).isNotEmpty().noneMatch(text -> text.contains("canary"));
  }

  @Test
  void debugLoggingSaysWhatWasCalledAtInfo() {
    server.answer("{\"id\":\"1\"}");

    client(true).statuses().post(PRIVATE);

    assertThat(shown)
        .filteredOn(text -> text.startsWith("log: INFO"))
        .singleElement()
        .asString()
        .contains("POST /api/v1/statuses: 200 in 0 ms, attempt 1");
    assertNothingSecretWasShown();
  }

  @Test
  void withoutDebuggingCallsAreLoggedBelowInfo() {
    server.answer("{\"id\":\"1\"}");

    client(false).statuses().post(PRIVATE);

    assertThat(shown)
        .filteredOn(text -> text.startsWith("log:"))
        .singleElement()
        .asString()
        .startsWith("log: FINE")
        .contains("POST /api/v1/statuses: 200");
  }

  @Test
  void registeringAndLoggingInShowNoSecret(@TempDir Path folder) {
    server
        .always("/.well-known/oauth-authorization-server", 404, "{}")
        .always(
            "/api/v1/apps", 200, "{\"client_id\":\"an-id\",\"client_secret\":\"" + SECRET + "\"}")
        .always(
            "/oauth/token",
            200,
            "{\"access_token\":\""
                + TOKEN
                + "\",\"refresh_token\":\""
                + REFRESH
                + "\",\"expires_in\":600,\"strange\":\""
                + TOKEN
                + "\"}")
        .always("/oauth/revoke", 200, "{}");
    Mastodon mastodon = client(true);

    AppRegistration app = mastodon.apps().create(NewApp.named("App").toFile(folder.resolve("app")));
    AuthorizationRequest request = mastodon.oauth().authorizationRequest();
    AuthorizationCode code = request.code(CODE);
    Login byCode = Login.code(code).toFile(folder.resolve("user"));
    Login byPassword = Login.password("alice", PASSWORD);
    Login byRefreshToken = Login.refreshToken(REFRESH);
    Credentials login = mastodon.oauth().logIn(byCode);
    mastodon.oauth().logIn(byPassword);
    mastodon.oauth().logIn(byRefreshToken);

    List.of(
            app,
            AppFile.of(app),
            AppFile.read(folder.resolve("app")),
            request,
            code,
            byCode,
            byPassword,
            byRefreshToken,
            byPassword.toString(),
            login,
            UserFile.of(login),
            UserFile.read(folder.resolve("user")),
            mastodon,
            mastodon.oauth(),
            mastodon.oauth().persistableLoginCredentials(),
            NewAccount.of("alice", "a@a.example", PASSWORD),
            mastodon.send(
                Endpoint.post("/oauth/token", Token.class).anonymous().at().with("code", CODE)),
            mastodon.fetch(Endpoint.post("/oauth/token", Token.class).anonymous().at()))
        .forEach(this::show);
    assertThat(mastodon.oauth().revokeAccessToken()).isTrue();

    assertThat(shown)
        .noneMatch(text -> text.contains(request.codeVerifier()) || text.contains(request.state()));
    assertNothingSecretWasShown();
  }

  @Test
  void valuesOfRequestsShowNoSecret() {
    Request<Object> request =
        Endpoint.post("/api/v1/things/{id}", Object.class)
            .at(PRIVATE)
            .with("password", PASSWORD)
            .query("token", TOKEN)
            .header("Authorization", "Bearer " + TOKEN);

    List.of(request, request.body(), request.query(), request.endpoint()).forEach(this::show);

    assertNothingSecretWasShown();
  }

  @Test
  void errorsOfEveryKindShowNoSecret() {
    Mastodon mastodon =
        client(true).with(CallOptions.header("Authorization", "Bearer " + NEW_TOKEN));
    Request<Object> request =
        Endpoint.post("/api/v1/things/{id}", Object.class)
            .at(PRIVATE)
            .with("password", PASSWORD)
            .query("access_token", TOKEN);
    for (int status : new int[] {302, 400, 401, 403, 404, 410, 422, 429, 500, 503, 504}) {
      server.answer(
          FakeMastodon.json("{\"error\":\"No\"}")
              .code(status)
              .addHeader("Location", "https://evil.example/?code=" + CODE)
              .addHeader("Set-Cookie", "session=" + TOKEN));
      failed(() -> mastodon.with(CallOptions.rateLimits(RateLimits.throwing())).fetch(request));
      server.time.pass(Duration.ofHours(1));
    }
    server.answer("<html><a href=\"/?access_token=" + TOKEN + "\">");
    failed(() -> mastodon.fetch(request));
    server.answer("{\"access_token\":\"" + TOKEN + "\",");
    failed(() -> mastodon.fetch(request));
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    failed(() -> mastodon.fetch(request));
    server.close();
    failed(() -> mastodon.fetch(request));

    assertThat(shown.stream().filter(text -> text.startsWith("exception:"))).hasSize(15);
    assertNothingSecretWasShown();
  }

  @Test
  void errorsOfLoggingInShowNoSecret(@TempDir Path folder) throws IOException {
    server.always("/.well-known/oauth-authorization-server", 404, "{}");
    Mastodon mastodon = client(true);
    AuthorizationRequest request = mastodon.oauth().authorizationRequest();

    failed(() -> request.answered(URI.create("http://127.0.0.1/?code=" + CODE + "&state=other")));
    failed(() -> request.code(CODE + " " + CODE));
    server.answer(400, "{\"error\":\"invalid_grant\"}");
    failed(() -> mastodon.oauth().logIn(Login.code(request.code(CODE))));
    server.answer("{\"access_token\":\"" + TOKEN + " \"}");
    failed(() -> mastodon.oauth().logIn(Login.password("alice", PASSWORD)));
    server.answer(401, "{\"error\":\"invalid_client\"}");
    failed(() -> mastodon.apps().create(NewApp.named("App")));
    Path broken = folder.resolve("broken");
    Files.writeString(broken, TOKEN + " " + TOKEN + "\n" + SECRET);
    failed(() -> server.builder().accessTokenFile(broken));
    failed(() -> server.builder().clientCredentialFile(broken));
    failed(() -> server.builder().accessToken(TOKEN + "\n").build());
    failed(() -> Mastodon.builder("https://alice:" + PASSWORD + "@a.example").build());
    failed(() -> Mastodon.builder("https://a.example/?token=" + TOKEN).build());
    failed(() -> CallOptions.header("Authorization", "Bearer " + TOKEN + "\n"));

    assertNothingSecretWasShown();
  }

  @Test
  void streamsShowNoSecretWhereverTheTokenGoes() {
    try (StreamFixture streams = new StreamFixture()) {
      streams.server.answer(FakeStreamServer.WHO_AM_I, request -> "{}");
      for (int i = 0; i < 5; i++) {
        streams.server.refuse("401 Unauthorized\r\n");
      }
      Mastodon mastodon =
          streams.client(
              Mastodon.builder(streams.server.address())
                  .accessToken(TOKEN)
                  .debugRequests(true)
                  .listener(new RecordingListener()),
              StreamFixture.plain());
      Subscription refused = mastodon.streaming().subscribe(Stream.user(), streams.heard);
      failed(refused::awaitClosed);
      Subscription live = mastodon.streaming().subscribe(Stream.user(), streams.heard);
      FakeStreamServer.Stream connection = streams.server.opened();
      live.awaitConnected();
      connection.endOfFile();
      streams.waitForReconnect();

      assertThat(connection.request.target()).contains(TOKEN);
      List.of(refused, live, mastodon.streaming()).forEach(this::show);
      streams.heard.all().forEach(this::show);
      assertNothingSecretWasShown();
    }
  }

  @Test
  void refreshingShowsNoSecret() {
    server
        .always("/.well-known/oauth-authorization-server", 404, "{}")
        .always("/oauth/token", 400, "{\"error\":\"invalid_grant\"}")
        .always("/api/v1/timelines/home", 401, "{\"error\":\"expired\"}");
    Mastodon mastodon =
        server
            .builder()
            .credentials(
                Credentials.of(URI.create(server.address()), TOKEN)
                    .client("an-id", SECRET)
                    .refreshToken(REFRESH))
            .debugRequests(true)
            .listener(new RecordingListener())
            .build();

    failed(() -> mastodon.timelines().home());

    assertNothingSecretWasShown();
  }
}
