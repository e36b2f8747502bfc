package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OAuthTest {
  private final TestClock clock = new TestClock();
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient client = TestClient.of(sandbox);
  private final OAuthFlow flow = new OAuthFlow(client);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aUserWhoLogsInAndConsentsGivesTheAppAToken() throws Exception {
    JsonNode app = flow.app(OAuthFlow.CALLBACK);
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                OAuthFlow.query(
                    app,
                    OAuthFlow.CALLBACK,
                    "state",
                    "a state & more",
                    "code_challenge",
                    OAuthFlow.challenge(OAuthFlow.VERIFIER),
                    "code_challenge_method",
                    "S256"));

    assertThat(redirect.header("Location"))
        .startsWith(OAuthFlow.CALLBACK + "?code=")
        .endsWith("&state=a+state+%26+more");
    Reply token =
        flow.exchange(
            app,
            OAuthFlow.codeIn(redirect),
            OAuthFlow.CALLBACK,
            "code_verifier",
            OAuthFlow.VERIFIER);
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
    String target = "/oauth/authorize?" + OAuthFlow.query(flow.app(OAuthFlow.OOB), OAuthFlow.OOB);
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

    Reply reply =
        browser.post(
            "/oauth/authorize?" + OAuthFlow.query(flow.app(OAuthFlow.OOB), OAuthFlow.OOB),
            "authorize",
            "");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("Security verification failed");
  }

  @Test
  void whatTheAppIsCalledIsEscapedOnTheConsentPage() {
    JsonNode app =
        client
            .post("/api/v1/apps", "client_name", "<b>{user}</b>", "redirect_uris", OAuthFlow.OOB)
            .json();
    String query =
        TestClient.encode(
            "client_id",
            app.path("client_id").asText(),
            "redirect_uri",
            OAuthFlow.OOB,
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
        Browser.loggedIn(sandbox, "alice")
            .deny(OAuthFlow.query(flow.app(OAuthFlow.CALLBACK), OAuthFlow.CALLBACK, "state", "s"));

    assertThat(redirect.header("Location"))
        .startsWith(OAuthFlow.CALLBACK + "?error=access_denied&error_description=")
        .endsWith("&state=s");
  }

  @Test
  void theCodeIsShownToAppsOutOfBand() {
    JsonNode app = flow.app(OAuthFlow.OOB);
    Browser browser = Browser.loggedIn(sandbox, "alice");
    Reply redirect = browser.authorize(OAuthFlow.query(app, OAuthFlow.OOB));
    String code = OAuthFlow.codeIn(redirect);

    assertThat(redirect.header("Location")).startsWith("/oauth/authorize/native?code=");
    assertThat(browser.open(redirect.header("Location")).body()).contains(">" + code + "<");
    assertThat(flow.exchange(app, code, OAuthFlow.OOB).status()).isEqualTo(200);
  }

  @Test
  void anUnregisteredRedirectUriIsNotFollowed() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + OAuthFlow.query(
                        flow.app(OAuthFlow.CALLBACK), "http://evil.example/callback"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Location")).isEmpty();
  }

  @Test
  void thePortOfALoopbackRedirectUriIsFree() {
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                OAuthFlow.query(
                    flow.app("http://127.0.0.1/callback"), "http://127.0.0.1:40000/callback"));

    assertThat(redirect.header("Location")).startsWith("http://127.0.0.1:40000/callback?code=");
  }

  @Test
  void thePortOfLocalhostByNameIsNotFree() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + OAuthFlow.query(
                        flow.app("http://localhost/callback"), "http://localhost:40000/callback"));

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void anUnknownClientIsRefused() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + TestClient.encode(
                        "client_id", "x", "redirect_uri", OAuthFlow.OOB, "response_type", "code"));

    assertThat(reply.status()).isEqualTo(401);
  }

  @Test
  void scopesBeyondThoseOfTheAppAreRefused() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + OAuthFlow.query(flow.app(OAuthFlow.OOB), OAuthFlow.OOB)
                        .replace("read+write", "read+admin%3Aread"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).contains("scope is invalid");
  }

  @Test
  void thePlainCodeChallengeIsRefused() {
    Reply reply =
        Browser.loggedIn(sandbox, "alice")
            .open(
                "/oauth/authorize?"
                    + OAuthFlow.query(
                        flow.app(OAuthFlow.OOB),
                        OAuthFlow.OOB,
                        "code_challenge",
                        "x",
                        "code_challenge_method",
                        "plain"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).contains("code_challenge_method must be S256");
  }

  @Test
  void consentIsAskedOnceUnlessItIsForced() {
    JsonNode app = flow.app(OAuthFlow.OOB);
    Browser browser = Browser.loggedIn(sandbox, "alice");
    flow.exchange(
        app,
        OAuthFlow.codeIn(browser.authorize(OAuthFlow.query(app, OAuthFlow.OOB))),
        OAuthFlow.OOB);

    assertThat(browser.open("/oauth/authorize?" + OAuthFlow.query(app, OAuthFlow.OOB)).status())
        .isEqualTo(302);
    assertThat(
            browser
                .open(
                    "/oauth/authorize?"
                        + OAuthFlow.query(app, OAuthFlow.OOB, "force_login", "true"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void theSameGrantTwiceGivesTheSameToken() {
    JsonNode app = flow.app(OAuthFlow.OOB);
    Browser browser = Browser.loggedIn(sandbox, "alice");
    String first =
        flow.exchange(
                app,
                OAuthFlow.codeIn(browser.authorize(OAuthFlow.query(app, OAuthFlow.OOB))),
                OAuthFlow.OOB)
            .text("access_token");

    Reply again = browser.open("/oauth/authorize?" + OAuthFlow.query(app, OAuthFlow.OOB));

    assertThat(flow.exchange(app, OAuthFlow.codeIn(again), OAuthFlow.OOB).text("access_token"))
        .isEqualTo(first);
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
