package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignUpTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient ofApp = appClient();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private TestClient appClient() {
    TestClient client = TestClient.of(sandbox);
    JsonNode app =
        client
            .post(
                "/api/v1/apps",
                "client_name",
                "Test",
                "redirect_uris",
                "urn:ietf:wg:oauth:2.0:oob",
                "scopes",
                "read write")
            .json();
    Reply token =
        client.post(
            "/oauth/token",
            "grant_type",
            "client_credentials",
            "scope",
            "read write",
            "client_id",
            app.path("client_id").asText(),
            "client_secret",
            app.path("client_secret").asText());
    return client.bearer(token.text("access_token"));
  }

  private Reply signUp(String username, String password) {
    return ofApp.post(
        "/api/v1/accounts",
        "username",
        username,
        "email",
        "new@sandbox.example",
        "password",
        password,
        "agreement",
        "true",
        "locale",
        "en");
  }

  @Test
  void aNewUserMustConfirmTheAddressFirst() {
    Reply token = signUp("carol", "long enough");
    assertThat(token.text("scope")).isEqualTo("read write");
    TestClient carol = TestClient.of(sandbox).bearer(token.text("access_token"));

    Reply refused = carol.get("/api/v1/timelines/home");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("error")).isEqualTo("Your login is missing a confirmed e-mail address");
    assertThat(carol.get("/api/v1/emails/check_confirmation").body()).isEqualTo("false");
    assertThat(carol.post("/api/v1/emails/confirmations", "email", "c@d.example").body())
        .isEqualTo("{}");

    sandbox.confirm("carol");

    assertThat(carol.get("/api/v1/timelines/home").status()).isEqualTo(200);
    assertThat(carol.get("/api/v1/emails/check_confirmation").body()).isEqualTo("true");
    assertThat(carol.post("/api/v1/emails/confirmations", "x", "y").status()).isEqualTo(403);
  }

  @Test
  void everyProblemIsListedWithItsField() {
    Reply reply = signUp("alice", "short");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body())
        .isEqualTo(
            "{\"error\":\"Validation failed: Username has already been taken, Password is too short"
                + " (minimum is 8 characters)\",\"details\":{\"username\":[{\"error\":\"ERR_TAKEN\","
                + "\"description\":\"has already been taken\"}],\"password\":[{\"error\":"
                + "\"ERR_TOO_SHORT\",\"description\":\"is too short (minimum is 8"
                + " characters)\"}]}}");
  }

  @Test
  void signingUpNeedsTheScope() {
    try (Sandbox other = Sandbox.builder().user(SandboxUser.named("a").scopes("read")).start()) {
      assertThat(TestClient.of(other, "a").post("/api/v1/accounts", "x", "y").status())
          .isEqualTo(403);
    }
  }

  @Test
  void otherUsersCannotAskForTheConfirmation() {
    assertThat(
            TestClient.of(sandbox, "alice").post("/api/v1/emails/confirmations", "x", "y").status())
        .isEqualTo(403);
  }
}
