package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenLifetimeTest {
  private static final String OOB = "urn:ietf:wg:oauth:2.0:oob";

  private final TestClock clock = new TestClock();
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).passwordGrant(true).tokenLifetime(Duration.ofHours(1)).start();
  private final TestClient client = TestClient.of(sandbox);
  private final JsonNode app =
      client.post("/api/v1/apps", "client_name", "x", "redirect_uris", OOB).json();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Reply token() {
    return grant("grant_type", "password", "username", "bob@sandbox.example");
  }

  private Reply refresh(String refreshToken) {
    return grant("grant_type", "refresh_token", "refresh_token", refreshToken);
  }

  private Reply grant(String... fields) {
    return client.send(
        "POST",
        "/oauth/token",
        TestClient.encode(fields)
            + "&"
            + TestClient.encode(
                "password",
                "bob-password",
                "client_id",
                app.path("client_id").asText(),
                "client_secret",
                app.path("client_secret").asText()),
        "application/x-www-form-urlencoded");
  }

  private Reply use(String token) {
    return client.bearer(token).get("/api/v1/accounts/verify_credentials");
  }

  @Test
  void anExpiredTokenIsRefused() {
    Reply token = token();
    assertThat(token.json().path("expires_in").asInt()).isEqualTo(3600);

    clock.advance(Duration.ofHours(1));

    Reply reply = use(token.text("access_token"));
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("The access token expired");
  }

  @Test
  void aRefreshTokenGivesANewToken() {
    Reply token = token();
    clock.advance(Duration.ofHours(2));

    Reply fresh = refresh(token.text("refresh_token"));

    assertThat(use(fresh.text("access_token")).status()).isEqualTo(200);
    assertThat(fresh.text("refresh_token")).isNotEqualTo(token.text("refresh_token"));
  }

  @Test
  void aRefreshTokenWorksOnce() {
    String refreshToken = token().text("refresh_token");
    refresh(refreshToken);

    assertThat(refresh(refreshToken).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void theMetadataTellOfRefreshTokens() {
    assertThat(
            client
                .get("/.well-known/oauth-authorization-server")
                .json()
                .path("grant_types_supported")
                .toString())
        .contains("refresh_token");
  }
}
