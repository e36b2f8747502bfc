package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** The steps of the authorization-code flow. */
record OAuthFlow(TestClient client) {
  static final String OOB = "urn:ietf:wg:oauth:2.0:oob";
  static final String CALLBACK = "http://127.0.0.1:9/callback";
  static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more";

  JsonNode app(String redirectUri) {
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

  static String query(JsonNode app, String redirectUri, String... more) {
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

  static String codeIn(Reply redirect) {
    assertThat(redirect.status()).as(redirect.body()).isEqualTo(302);
    return redirect.header("Location").replaceAll(".*[?&]code=([^&]*).*", "$1");
  }

  Reply exchange(JsonNode app, String code, String redirectUri, String... more) {
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

  static String challenge(String verifier) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
