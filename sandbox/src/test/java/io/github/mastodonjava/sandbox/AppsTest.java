package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient client = TestClient.of(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aRegisteredAppHasMastodonsKeysInMastodonsOrder() {
    JsonNode app =
        client
            .post(
                "/api/v1/apps",
                "client_name",
                "Test",
                "redirect_uris",
                "urn:ietf:wg:oauth:2.0:oob\nhttps://app.example/cb",
                "website",
                "https://app.example")
            .json();

    List<String> keys = new ArrayList<>();
    app.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "id",
            "name",
            "website",
            "scopes",
            "redirect_uris",
            "vapid_key",
            "redirect_uri",
            "client_id",
            "client_secret",
            "client_secret_expires_at");
    assertThat(app.path("redirect_uri").asText())
        .isEqualTo("urn:ietf:wg:oauth:2.0:oob\nhttps://app.example/cb");
    assertThat(app.path("redirect_uris")).hasSize(2);
    assertThat(app.path("scopes").toString()).isEqualTo("[\"read\"]");
  }

  @Test
  void jsonIsTakenToo() {
    JsonNode app =
        client
            .postJson(
                "/api/v1/apps",
                "{\"client_name\":\"x\",\"redirect_uris\":[\"https://a.example/\"],\"scopes\":\"push\"}")
            .json();

    assertThat(app.path("redirect_uri").asText()).isEqualTo("https://a.example/");
    assertThat(app.path("scopes").toString()).isEqualTo("[\"push\"]");
  }

  @Test
  void malformedJsonIsABadRequest() {
    assertThat(client.postJson("/api/v1/apps", "{\"client_name\":").status()).isEqualTo(400);
  }

  @Test
  void aMissingNameIsRefused() {
    Reply reply = client.post("/api/v1/apps", "redirect_uris", "https://a.example/");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).isEqualTo("Validation failed: Name can't be blank");
  }

  @Test
  void anUnknownScopeIsRefused() {
    Reply reply =
        client.post(
            "/api/v1/apps",
            "client_name",
            "x",
            "redirect_uris",
            "https://a.example/",
            "scopes",
            "read everything");

    assertThat(reply.status()).isEqualTo(422);
  }

  @Test
  void aDangerousRedirectUriIsRefused() {
    Reply reply =
        client.post("/api/v1/apps", "client_name", "x", "redirect_uris", "javascript:alert(1)");

    assertThat(reply.text("error"))
        .isEqualTo("Validation failed: Redirect URI is forbidden by the server.");
  }
}
