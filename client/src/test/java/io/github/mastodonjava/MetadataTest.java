package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.entity.AuthorizationServerMetadata;
import io.github.mastodonjava.error.MastodonAuthorizationException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.http.RetryPolicy;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
  private static final String METADATA = "/.well-known/oauth-authorization-server";
  private static final String TOKEN = "{\"access_token\":\"t0ken\"}";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon =
      server
          .builder()
          .client("an-id", "a-s3cret")
          .accessToken("old")
          .retryPolicy(RetryPolicy.none())
          .build();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theMetadataAreReadOnceAndUsed() {
    server
        .always(
            METADATA,
            200,
            "{\"issuer\":\""
                + server.address()
                + "/\",\"authorization_endpoint\":\""
                + server.address()
                + "/ask\",\"token_endpoint\":\""
                + server.address()
                + "/exchange\"}")
        .always("/exchange", 200, TOKEN);

    AuthorizationServerMetadata metadata = mastodon.oauth().authorizationServerMetadata();
    mastodon.oauth().logIn(Login.app());

    assertThat(metadata).isNotNull();
    assertThat(mastodon.oauth().authorizationRequest().endpoint())
        .hasToString(server.address() + "/ask");
    assertThat(mastodon.oauth().authorizationRequest().issuer()).isEqualTo(server.address() + "/");
    assertThat(server.lines()).containsExactly("GET " + METADATA, "POST /exchange");
    assertThat(server.asked().get(0).getHeaders().get("Authorization")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 410})
  void aServerWithoutMetadataHasTheUsualEndpoints(int status) {
    server.always(METADATA, status, "{\"error\":\"No\"}").always("/oauth/token", 200, TOKEN);

    assertThat(mastodon.oauth().authorizationServerMetadata()).isNull();
    assertThat(mastodon.oauth().logIn(Login.app()).accessToken()).isEqualTo("t0ken");
    assertThat(server.lines()).containsExactly("GET " + METADATA, "POST /oauth/token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html>", "", "[]", "\"hello\"", "{"})
  void aPageInsteadOfMetadataMeansNone(String body) {
    server.always(METADATA, 200, body).always("/oauth/token", 200, TOKEN);

    assertThat(mastodon.oauth().authorizationServerMetadata()).isNull();
    assertThat(mastodon.oauth().logIn(Login.app()).accessToken()).isEqualTo("t0ken");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aServerThatFailsForAMomentIsAskedAgainLater(int status) {
    server
        .answer(status, "{}")
        .answer(200, "{\"token_endpoint\":\"" + server.address() + "/exchange\"}");
    Mastodon impatient =
        server
            .builder()
            .client("an-id", "a-s3cret")
            .retryPolicy(RetryPolicy.none())
            .rateLimits(io.github.mastodonjava.http.RateLimits.throwing())
            .build();

    assertThat(impatient.oauth().authorizationServerMetadata()).isNull();
    server.time.pass(java.time.Duration.ofHours(1));
    assertThat(impatient.oauth().authorizationServerMetadata()).isNotNull();
  }

  @Test
  void clearedCachesAreFilledAgain() {
    server.answer(404, "{}").answer("{\"token_endpoint\":\"" + server.address() + "/x\"}");
    assertThat(mastodon.oauth().authorizationServerMetadata()).isNull();

    mastodon.clearCaches();

    assertThat(mastodon.oauth().authorizationServerMetadata()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example/token",
        "https://evil.example/token",
        "http://127.0.0.1:%d/token?x=y",
        "http://127.0.0.1:%d/token#x",
        "http://user:pass@127.0.0.1:%d/token",
        "ftp://127.0.0.1/token",
      })
  void anUnsafeEndpointIsRefusedAndNothingSecretIsSent(String endpoint) {
    server.always(
        METADATA, 200, "{\"token_endpoint\":\"" + endpoint.formatted(server.port()) + "\"}");

    assertThatThrownBy(() -> mastodon.oauth().logIn(Login.app()))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("unsafe_endpoint")
        .hasMessageContaining("token_endpoint");
    assertThat(server.lines()).containsExactly("GET " + METADATA);
  }

  @Test
  void aServerThatCannotBeReachedIsAnError() {
    server.always(
        METADATA, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> mastodon.oauth().authorizationServerMetadata())
        .isInstanceOf(MastodonNetworkException.class);
  }
}
