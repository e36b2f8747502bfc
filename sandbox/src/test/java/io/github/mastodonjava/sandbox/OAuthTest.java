package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OAuthTest {
  private static final String OOB = "urn:ietf:wg:oauth:2.0:oob";
  private static final String CALLBACK = "http://127.0.0.1:9/callback";
  private static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more";

  private final TestClock clock = new TestClock();
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient client = TestClient.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonNode app(String redirectUri) {
    return client
        .post(
            "/api/v1/apps",
            "client_name",
            "Test",
            "redirect_uris",
            redirectUri,
            "scopes",
            "read write profile")
        .json();
  }

  private static String query(JsonNode app, String redirectUri, String... more) {
    String query =
        TestClient.encode(
            "client_id",
            app.path("client_id").asText(),
            "redirect_uri",
            redirectUri,
            "response_type",
            "code",
            "scope",
            "read write");
    return more.length == 0 ? query : query + "&" + TestClient.encode(more);
  }

  private static String codeIn(Reply redirect) {
    assertThat(redirect.status()).as(redirect.body()).isEqualTo(302);
    return redirect.header("Location").replaceAll(".*[?&]code=([^&]*).*", "$1");
  }

  private Reply exchange(JsonNode app, String code, String redirectUri, String... more) {
    String body =
        TestClient.encode(
            "grant_type",
            "authorization_code",
            "client_id",
            app.path("client_id").asText(),
            "client_secret",
            app.path("client_secret").asText(),
            "code",
            code,
            "redirect_uri",
            redirectUri);
    return client.send(
        "POST",
        "/oauth/token",
        more.length == 0 ? body : body + "&" + TestClient.encode(more),
        "application/x-www-form-urlencoded");
  }

  private static String challenge(String verifier) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  @Test
  void aUserWhoLogsInAndConsentsGivesTheAppAToken() throws Exception {
    JsonNode app = app(CALLBACK);
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                query(
                    app,
                    CALLBACK,
                    "state",
                    "a state & more",
                    "code_challenge",
                    challenge(VERIFIER),
                    "code_challenge_method",
                    "S256"));

    assertThat(redirect.header("Location"))
        .startsWith(CALLBACK + "?code=")
        .endsWith("&state=a+state+%26+more");
    Reply token = exchange(app, codeIn(redirect), CALLBACK, "code_verifier", VERIFIER);
    assertThat(token.status()).isEqualTo(200);
    assertThat(token.text("scope")).isEqualTo("read write");
    assertThat(token.text("token_type")).isEqualTo("Bearer");
    assertThat(token.json().path("created_at").asLong())
        .isEqualTo(clock.instant().getEpochSecond());
    assertThat(token.json().has("expires_in")).isFalse();
    assertThat(
            client
                .bearer(token.text("access_token"))
                .get("/api/v1/accounts/verify_credentials")
                .text("username"))
        .isEqualTo("alice");
  }

  @Test
  void whoIsNotLoggedInIsSentToTheLoginPageAndBack() {
    String target = "/oauth/authorize?" + query(app(OOB), OOB);
    Reply first = client.get(target);
    assertThat(first.header("Location")).isEqualTo("/auth/sign_in");
    TestClient browser = client.with("Cookie", first.header("Set-Cookie").replaceAll(";.*", ""));
    Reply login = browser.get("/auth/sign_in");
    SandboxUser bob = sandbox.user("bob");

    Reply back =
        browser.post(
            "/auth/sign_in",
            "authenticity_token",
            Browser.hidden(login, "authenticity_token"),
            "user[email]",
            bob.email(),
            "user[password]",
            bob.password());

    assertThat(back.header("Location")).isEqualTo(target);
  }

  @Test
  void aWrongPasswordIsRefused() {
    Reply login = client.get("/auth/sign_in");
    TestClient browser = client.with("Cookie", login.header("Set-Cookie").replaceAll(";.*", ""));

    Reply reply =
        browser.post(
            "/auth/sign_in",
            "authenticity_token",
            Browser.hidden(login, "authenticity_token"),
            "user[email]",
            sandbox.user("bob").email(),
            "user[password]",
            "wrong");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("Invalid E-mail address or password.");
  }

  @Test
  void consentWithoutTheCsrfTokenIsRefused() {
    Browser browser = Browser.loggedIn(sandbox, "alice");

    Reply reply = browser.post("/oauth/authorize?" + query(app(OOB), OOB), "authorize", "");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("Security verification failed");
  }

  @Test
  void whatTheAppIsCalledIsEscapedOnTheConsentPage() {
    JsonNode app =
        client.post("/api/v1/apps", "client_name", "<b>{user}</b>", "redirect_uris", OOB).json();
    String query =
        TestClient.encode(
            "client_id",
            app.path("client_id").asText(),
            "redirect_uri",
            OOB,
            "response_type",
            "code",
            "state",
            "\"><script>{app}");

    Reply page = Browser.loggedIn(sandbox, "alice").open("/oauth/authorize?" + query);

    assertThat(page.body())
        .contains("&lt;b&gt;{user}&lt;/b&gt;")
        .contains("value=\"&quot;&gt;&lt;script&gt;{app}\"");
  }

  @Test
  void denyingTellsTheAppSo() {
    Reply redirect =
        Browser.loggedIn(sandbox, "alice").deny(query(app(CALLBACK), CALLBACK, "state", "s"));

    assertThat(redirect.header("Location"))
        .startsWith(CALLBACK + "?error=access_denied&error_description=")
        .endsWith("&state=s");
  }

  @Test
  void theCodeIsShownToAppsOutOfBand() {
    JsonNode app = app(OOB);
    Browser browser = Browser.loggedIn(sandbox, "alice");
    Reply redirect = browser.authorize(query(app, OOB));
    String code = codeIn(redirect);

    assertThat(redirect.header("Location")).startsWith("/oauth/authorize/native?code=");
    assertThat(browser.open(redirect.header("Location")).body()).contains(">" + code + "<");
    assertThat(exchange(app, code, OOB).status()).isEqualTo(200);
  }

  @Test
  void anUnregisteredRedirectUriIsNotFollowed() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open("/oauth/authorize?" + query(app(CALLBACK), "http://evil.example/callback"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Location")).isEmpty();
  }

  @Test
  void thePortOfALoopbackRedirectUriIsFree() {
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(query(app("http://127.0.0.1/callback"), "http://127.0.0.1:40000/callback"));

    assertThat(redirect.header("Location")).startsWith("http://127.0.0.1:40000/callback?code=");
  }

  @Test
  void thePortOfLocalhostByNameIsNotFree() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + query(app("http://localhost/callback"), "http://localhost:40000/callback"));

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void anUnknownClientIsRefused() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + TestClient.encode(
                        "client_id", "x", "redirect_uri", OOB, "response_type", "code"));

    assertThat(reply.status()).isEqualTo(401);
  }

  @Test
  void scopesBeyondThoseOfTheAppAreRefused() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + query(app(OOB), OOB).replace("read+write", "read+admin%3Aread"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).contains("scope is invalid");
  }

  @Test
  void thePlainCodeChallengeIsRefused() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + query(
                        app(OOB), OOB, "code_challenge", "x", "code_challenge_method", "plain"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).contains("code_challenge_method must be S256");
  }

  @Test
  void consentIsAskedOnceUnlessItIsForced() {
    JsonNode app = app(OOB);
    Browser browser = Browser.loggedIn(sandbox, "alice");
    exchange(app, codeIn(browser.authorize(query(app, OOB))), OOB);

    assertThat(browser.open("/oauth/authorize?" + query(app, OOB)).status()).isEqualTo(302);
    assertThat(browser.open("/oauth/authorize?" + query(app, OOB, "force_login", "true")).status())
        .isEqualTo(200);
  }

  @Test
  void theSameGrantTwiceGivesTheSameToken() {
    JsonNode app = app(OOB);
    Browser browser = Browser.loggedIn(sandbox, "alice");
    String first =
        exchange(app, codeIn(browser.authorize(query(app, OOB))), OOB).text("access_token");

    Reply again = browser.open("/oauth/authorize?" + query(app, OOB));

    assertThat(exchange(app, codeIn(again), OOB).text("access_token")).isEqualTo(first);
  }

  @Test
  void aReplayedCodeIsRefused() {
    JsonNode app = app(OOB);
    String code = codeIn(Browser.loggedIn(sandbox, "alice").authorize(query(app, OOB)));
    exchange(app, code, OOB);

    Reply replay = exchange(app, code, OOB);

    assertThat(replay.status()).isEqualTo(400);
    assertThat(replay.text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aCodeExpiresAfterTenMinutes() {
    JsonNode app = app(OOB);
    String code = codeIn(Browser.loggedIn(sandbox, "alice").authorize(query(app, OOB)));

    clock.advance(Duration.ofMinutes(10));

    assertThat(exchange(app, code, OOB).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aWrongVerifierIsRefused() throws Exception {
    JsonNode app = app(OOB);
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                query(
                    app,
                    OOB,
                    "code_challenge",
                    challenge(VERIFIER),
                    "code_challenge_method",
                    "S256"));

    Reply reply = exchange(app, codeIn(redirect), OOB, "code_verifier", VERIFIER + "x");

    assertThat(reply.text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aMissingVerifierIsNamed() throws Exception {
    JsonNode app = app(OOB);
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                query(
                    app,
                    OOB,
                    "code_challenge",
                    challenge(VERIFIER),
                    "code_challenge_method",
                    "S256"));

    Reply reply = exchange(app, codeIn(redirect), OOB);

    assertThat(reply.text("error")).isEqualTo("invalid_request");
    assertThat(reply.text("error_description"))
        .isEqualTo("Missing required parameter: code_verifier.");
  }

  @Test
  void aVerifierWithoutAChallengeIsRefused() {
    JsonNode app = app(OOB);
    String code = codeIn(Browser.loggedIn(sandbox, "alice").authorize(query(app, OOB)));

    assertThat(exchange(app, code, OOB, "code_verifier", VERIFIER).text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void anotherRedirectUriThanThatOfTheCodeIsRefused() {
    JsonNode app = app(OOB + "\n" + CALLBACK);
    String code = codeIn(Browser.loggedIn(sandbox, "alice").authorize(query(app, OOB)));

    assertThat(exchange(app, code, CALLBACK).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void anotherAppsCodeIsRefused() {
    String code = codeIn(Browser.loggedIn(sandbox, "alice").authorize(query(app(OOB), OOB)));

    assertThat(exchange(app(OOB), code, OOB).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aWrongClientSecretIsRefused() {
    JsonNode app = app(OOB);

    Reply reply =
        client.post(
            "/oauth/token",
            "grant_type",
            "client_credentials",
            "client_id",
            app.path("client_id").asText(),
            "client_secret",
            "wrong");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("invalid_client");
  }

  @Test
  void anAppGetsATokenForItselfByHttpBasic() {
    JsonNode app = app(OOB);
    String credentials = app.path("client_id").asText() + ":" + app.path("client_secret").asText();
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));

    Reply token =
        client
            .with("Authorization", "Basic " + basic)
            .post("/oauth/token", "grant_type", "client_credentials");

    assertThat(token.text("scope")).isEqualTo("read");
    Reply verified =
        client.bearer(token.text("access_token")).get("/api/v1/apps/verify_credentials");
    assertThat(verified.text("name")).isEqualTo("Test");
    assertThat(verified.json().has("client_secret")).isFalse();
  }

  @Test
  void anAppsOwnTokenIsNoUser() {
    JsonNode app = app(OOB);
    Reply token =
        client.post(
            "/oauth/token",
            "grant_type",
            "client_credentials",
            "client_id",
            app.path("client_id").asText(),
            "client_secret",
            app.path("client_secret").asText());

    Reply reply =
        client.bearer(token.text("access_token")).get("/api/v1/accounts/verify_credentials");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).isEqualTo("This method requires an authenticated user");
  }

  @Test
  void anUnknownGrantTypeIsRefused() {
    Reply reply = client.post("/oauth/token", "grant_type", "magic");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("error")).isEqualTo("unsupported_grant_type");
  }

  @Test
  void aMissingGrantTypeIsNamed() {
    assertThat(client.post("/oauth/token", "x", "y").text("error_description"))
        .isEqualTo("Missing required parameter: grant_type.");
  }

  @Test
  void passwordsAreNotTakenForTokens() {
    JsonNode app = app(OOB);

    assertThat(byPassword(client, app).text("error")).isEqualTo("unsupported_grant_type");
  }

  @Test
  void passwordsAreTakenForTokensWhereThatIsAllowed() {
    try (Sandbox old = Sandbox.builder().passwordGrant(true).start()) {
      TestClient oldClient = TestClient.of(old);
      JsonNode app =
          oldClient.post("/api/v1/apps", "client_name", "x", "redirect_uris", OOB).json();

      assertThat(byPassword(oldClient, app).text("scope")).isEqualTo("read");
    }
  }

  private static Reply byPassword(TestClient client, JsonNode app) {
    return client.post(
        "/oauth/token",
        "grant_type",
        "password",
        "username",
        "alice@sandbox.example",
        "password",
        "alice-password",
        "client_id",
        app.path("client_id").asText(),
        "client_secret",
        app.path("client_secret").asText());
  }

  @Test
  void aRevokedTokenIsRefused() {
    JsonNode app = app(OOB);
    String code = codeIn(Browser.loggedIn(sandbox, "alice").authorize(query(app, OOB)));
    String token = exchange(app, code, OOB).text("access_token");

    Reply revoked = revoke(app, token);

    assertThat(revoked.status()).isEqualTo(200);
    assertThat(revoked.body()).isEqualTo("{}");
    Reply reply = client.bearer(token).get("/api/v1/accounts/verify_credentials");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("The access token was revoked");
  }

  @Test
  void anotherAppsTokenIsNotRevoked() {
    Reply reply = revoke(app(OOB), sandbox.token("alice"));

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text("error")).isEqualTo("unauthorized_client");
  }

  @Test
  void revokingWhatIsNoTokenSucceeds() {
    assertThat(revoke(app(OOB), "nothing").status()).isEqualTo(200);
  }

  private Reply revoke(JsonNode app, String token) {
    return client.post(
        "/oauth/revoke",
        "client_id",
        app.path("client_id").asText(),
        "client_secret",
        app.path("client_secret").asText(),
        "token",
        token);
  }

  @Test
  void theMetadataNameTheEndpoints() {
    JsonNode metadata = client.get("/.well-known/oauth-authorization-server").json();

    assertThat(metadata.path("issuer").asText()).isEqualTo(sandbox.baseUrl() + "/");
    assertThat(metadata.path("token_endpoint").asText())
        .isEqualTo(sandbox.baseUrl() + "/oauth/token");
    assertThat(metadata.path("grant_types_supported").toString())
        .isEqualTo("[\"authorization_code\",\"client_credentials\"]");
    assertThat(metadata.path("code_challenge_methods_supported").toString())
        .isEqualTo("[\"S256\"]");
  }

  @Test
  void theUserInfoNamesTheUser() {
    Reply reply = TestClient.of(sandbox, "alice").get("/oauth/userinfo");

    assertThat(reply.text("preferred_username")).isEqualTo("alice");
    assertThat(reply.text("sub")).endsWith("/ap/users/" + sandbox.user("alice").id());
  }

  @Test
  void theUserInfoNeedsTheProfileScope() {
    try (Sandbox other =
        Sandbox.builder().user(SandboxUser.named("alice").scopes("read")).start()) {
      assertThat(TestClient.of(other, "alice").get("/oauth/userinfo").status()).isEqualTo(403);
    }
  }
}
