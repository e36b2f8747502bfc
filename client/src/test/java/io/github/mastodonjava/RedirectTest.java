package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.http.Endpoint;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things", Object.class);
  private static final Endpoint<Object> POST = Endpoint.post("/api/v1/things", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final FakeMastodon other = new FakeMastodon();
  private final Mastodon mastodon = server.builder().accessToken("t0ken").build();

  @AfterEach
  void stop() {
    server.close();
    other.close();
  }

  private static MockResponse.Builder redirect(int status, String location) {
    return new MockResponse.Builder().code(status).addHeader("Location", location);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aGetFollowsWithinTheServer(int status) {
    server.answer(redirect(status, "/elsewhere?a=b")).answer("{\"found\":true}");

    assertThat(mastodon.fetch(GET.at())).isEqualTo(Map.of("found", true));
    assertThat(server.lines()).containsExactly("GET /api/v1/things", "GET /elsewhere?a=b");
    assertThat(server.askedLast().getHeaders().get("Authorization")).isEqualTo("Bearer t0ken");
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void aPostFollowsWithItsBodyWhereItIsToStayOne(int status) {
    server.answer(redirect(status, server.address() + "/elsewhere")).answer("{}");

    mastodon.fetch(POST.at().with("a", 1));

    assertThat(server.lines()).containsExactly("POST /api/v1/things", "POST /elsewhere");
    assertThat(body(server.askedLast())).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303})
  void aPostNeverBecomesAGet(int status) {
    server.answer(redirect(status, "/elsewhere"));

    assertThatThrownBy(() -> mastodon.fetch(POST.at()))
        .isInstanceOfSatisfying(
            MastodonApiException.class, e -> assertThat(e.status()).isEqualTo(status))
        .hasMessageContaining("only GET may follow");
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void anotherServerIsNeverFollowedAndNeverSeesTheToken(int status) {
    server.answer(redirect(status, other.address() + "/steal?x=s3cret"));

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(MastodonApiException.class)
        .hasMessageContaining("redirects to " + other.address())
        .hasMessageContaining("nor the token was sent")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cret"));
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void aPostWithSecretsIsNotSentToAnotherServerEither() {
    server.answer(redirect(308, other.address() + "/steal"));

    assertThatThrownBy(() -> mastodon.fetch(POST.at().with("password", "s3cret")))
        .isInstanceOf(MastodonApiException.class);
    assertThat(other.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1:%d/a",
        "http://localhost:%d/a",
        "http://127.0.0.1:1/a",
        "//evil.example/a",
        "ftp://127.0.0.1:%d/a",
      })
  void anotherSchemeHostOrPortIsNotFollowed(String location) {
    server.answer(redirect(302, location.formatted(server.port())));

    assertThatThrownBy(() -> mastodon.fetch(GET.at())).isInstanceOf(MastodonApiException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aCircleEnds() {
    server.always("/api/v1/things", redirect(302, "/api/v1/things"));

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(MastodonApiException.class)
        .hasMessageContaining("redirects too often");
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void aRedirectToNowhereIsATypedError() {
    server.answer(new MockResponse.Builder().code(302));

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOfSatisfying(
            MastodonApiException.class, e -> assertThat(e.status()).isEqualTo(302));
  }
}
