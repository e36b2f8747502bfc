package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OAuthTokenTest {
  private final TestClock clock = new TestClock();
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient client = TestClient.of(sandbox);
  private final OAuthFlow flow = new OAuthFlow(client);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aReplayedCodeIsRefused() {
    JsonNode app = flow.app(OAuthFlow.OOB);
    String code =
        OAuthFlow.codeIn(
            Browser.loggedIn(sandbox, "alice").authorize(OAuthFlow.query(app, OAuthFlow.OOB)));
    flow.exchange(app, code, OAuthFlow.OOB);

    Reply replay = flow.exchange(app, code, OAuthFlow.OOB);

    assertThat(replay.status()).isEqualTo(400);
    assertThat(replay.text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aCodeExpiresAfterTenMinutes() {
    JsonNode app = flow.app(OAuthFlow.OOB);
    String code =
        OAuthFlow.codeIn(
            Browser.loggedIn(sandbox, "alice").authorize(OAuthFlow.query(app, OAuthFlow.OOB)));

    clock.advance(Duration.ofMinutes(10));

    assertThat(flow.exchange(app, code, OAuthFlow.OOB).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aWrongVerifierIsRefused() throws Exception {
    JsonNode app = flow.app(OAuthFlow.OOB);
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                OAuthFlow.query(
                    app,
                    OAuthFlow.OOB,
                    "code_challenge",
                    OAuthFlow.challenge(OAuthFlow.VERIFIER),
                    "code_challenge_method",
                    "S256"));

    Reply reply =
        flow.exchange(
            app,
            OAuthFlow.codeIn(redirect),
            OAuthFlow.OOB,
            "code_verifier",
            OAuthFlow.VERIFIER + "x");

    assertThat(reply.text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aMissingVerifierIsNamed() throws Exception {
    JsonNode app = flow.app(OAuthFlow.OOB);
    Reply redirect =
        Browser.loggedIn(sandbox, "alice")
            .authorize(
                OAuthFlow.query(
                    app,
                    OAuthFlow.OOB,
                    "code_challenge",
                    OAuthFlow.challenge(OAuthFlow.VERIFIER),
                    "code_challenge_method",
                    "S256"));

    Reply reply = flow.exchange(app, OAuthFlow.codeIn(redirect), OAuthFlow.OOB);

    assertThat(reply.text("error")).isEqualTo("invalid_request");
    assertThat(reply.text("error_description"))
        .isEqualTo("Missing required parameter: code_verifier.");
  }

  @Test
  void aVerifierWithoutAChallengeIsRefused() {
    JsonNode app = flow.app(OAuthFlow.OOB);
    String code =
        OAuthFlow.codeIn(
            Browser.loggedIn(sandbox, "alice").authorize(OAuthFlow.query(app, OAuthFlow.OOB)));

    assertThat(
            flow.exchange(app, code, OAuthFlow.OOB, "code_verifier", OAuthFlow.VERIFIER)
                .text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void anotherRedirectUriThanThatOfTheCodeIsRefused() {
    JsonNode app = flow.app(OAuthFlow.OOB + "\n" + OAuthFlow.CALLBACK);
    String code =
        OAuthFlow.codeIn(
            Browser.loggedIn(sandbox, "alice").authorize(OAuthFlow.query(app, OAuthFlow.OOB)));

    assertThat(flow.exchange(app, code, OAuthFlow.CALLBACK).text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void anotherAppsCodeIsRefused() {
    String code =
        OAuthFlow.codeIn(
            Browser.loggedIn(sandbox, "alice")
                .authorize(OAuthFlow.query(flow.app(OAuthFlow.OOB), OAuthFlow.OOB)));

    assertThat(flow.exchange(flow.app(OAuthFlow.OOB), code, OAuthFlow.OOB).text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void aWrongClientSecretIsRefused() {
    JsonNode app = flow.app(OAuthFlow.OOB);

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
    JsonNode app = flow.app(OAuthFlow.OOB);
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
    JsonNode app = flow.app(OAuthFlow.OOB);
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
    JsonNode app = flow.app(OAuthFlow.OOB);

    assertThat(byPassword(client, app).text("error")).isEqualTo("unsupported_grant_type");
  }

  @Test
  void passwordsAreTakenForTokensWhereThatIsAllowed() {
    try (Sandbox old = Sandbox.builder().passwordGrant(true).start()) {
      TestClient oldClient = TestClient.of(old);
      JsonNode app =
          oldClient.post("/api/v1/apps", "client_name", "x", "redirect_uris", OAuthFlow.OOB).json();

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
    JsonNode app = flow.app(OAuthFlow.OOB);
    String code =
        OAuthFlow.codeIn(
            Browser.loggedIn(sandbox, "alice").authorize(OAuthFlow.query(app, OAuthFlow.OOB)));
    String token = flow.exchange(app, code, OAuthFlow.OOB).text("access_token");

    Reply revoked = revoke(app, token);

    assertThat(revoked.status()).isEqualTo(200);
    assertThat(revoked.body()).isEqualTo("{}");
    Reply reply = client.bearer(token).get("/api/v1/accounts/verify_credentials");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("The access token was revoked");
  }

  @Test
  void anotherAppsTokenIsNotRevoked() {
    Reply reply = revoke(flow.app(OAuthFlow.OOB), sandbox.token("alice"));

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text("error")).isEqualTo("unauthorized_client");
  }

  @Test
  void revokingWhatIsNoTokenSucceeds() {
    assertThat(revoke(flow.app(OAuthFlow.OOB), "nothing").status()).isEqualTo(200);
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
}
