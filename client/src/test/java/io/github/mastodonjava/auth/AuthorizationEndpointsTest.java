package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationEndpointsTest {
  private static final URI SERVER = URI.create("https://social.example");

  @Test
  void withoutMetadataTheEndpointsAreThoseOfEveryMastodon() {
    assertThat(AuthorizationEndpoints.usual(SERVER))
        .isEqualTo(
            new AuthorizationEndpoints(
                URI.create("https://social.example/oauth/authorize"),
                URI.create("https://social.example/oauth/token"),
                URI.create("https://social.example/oauth/revoke"),
                URI.create("https://social.example/oauth/userinfo"),
                null));
  }

  @Test
  void aSlashAtTheEndOfTheAddressMakesNoDifference() {
    assertThat(AuthorizationEndpoints.usual(URI.create("https://social.example/")))
        .isEqualTo(AuthorizationEndpoints.usual(SERVER));
  }

  @Test
  void whatTheMetadataLeaveOpenIsAsUsual() {
    assertThat(AuthorizationEndpoints.of(SERVER, "", null, " ", "", null))
        .isEqualTo(AuthorizationEndpoints.usual(SERVER));
  }

  @Test
  void theMetadataNameTheEndpointsAndTheIssuer() {
    assertThat(
            AuthorizationEndpoints.of(
                SERVER,
                "https://social.example/",
                "https://social.example/login/ask",
                "https://social.example/login/token",
                "https://social.example/login/revoke",
                "https://social.example/login/who"))
        .isEqualTo(
            new AuthorizationEndpoints(
                URI.create("https://social.example/login/ask"),
                URI.create("https://social.example/login/token"),
                URI.create("https://social.example/login/revoke"),
                URI.create("https://social.example/login/who"),
                "https://social.example/"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://social.example, https://auth.example/token",
    "https://social.example, https://SOCIAL.example:443/token",
    "http://localhost:3000, http://localhost:3000/token",
    "http://127.0.0.1:3000, http://localhost:3000/token",
    "http://localhost:3000, http://[::1]:3000/token",
    "http://plain.example, http://plain.example/token"
  })
  void aSafeEndpointIsTaken(URI server, String endpoint) {
    assertThat(token(server, endpoint).token()).hasToString(endpoint);
  }

  @ParameterizedTest
  @CsvSource({
    "https://social.example, http://social.example/token, is not https",
    "https://social.example, http://localhost/token, is not https",
    "https://localhost, http://localhost/token, is not https",
    "https://social.example, ftp://social.example/token, is not https",
    "https://social.example, javascript:alert(1), is not https",
    "https://social.example, /oauth/token, is not https",
    "https://social.example, //evil.example/oauth/token, is not https",
    "https://social.example, https:///token, names no host",
    "https://social.example, https:token, names no host",
    "https://social.example, https://a_b:x/token, names no host",
    "https://social.example, https://social.example/a b, is not a URL",
    "https://social.example, https://social.example/token?x=1, carries a query",
    "https://social.example, https://social.example/token?, carries a query",
    "https://social.example, https://social.example/token#x, carries a fragment",
    "https://social.example, https://social.example/token#, carries a fragment",
    "https://social.example, https://alice@social.example/token, carries user info",
    "https://social.example, https://alice:pw@evil.example/token, carries user info",
    "https://social.example, https://a@a_b:x/token, carries user info",
    "http://localhost:3000, http://localhost:3001/token, is not https",
    "http://localhost:3000, https://localhost:3000/token, is of another origin",
    "http://localhost:3000, https://evil.example/token, is of another origin",
    "http://plain.example, http://evil.example/token, is not https",
    "http://plain.example, http://localhost/token, is not https",
    "http://plain.example, https://evil.example/token, is of another origin"
  })
  void anUnsafeEndpointIsRefusedSayingWhichAndWhy(URI server, String endpoint, String why) {
    assertThatThrownBy(() -> token(server, endpoint))
        .isInstanceOfSatisfying(
            MastodonAuthorizationException.class,
            e -> assertThat(e.error()).isEqualTo("unsafe_endpoint"))
        .hasMessageContainingAll(server.getHost(), "token_endpoint", why);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyEndpointIsChecked(int which) {
    String[] endpoints = new String[4];
    endpoints[which] = "http://evil.example/";

    assertThatThrownBy(
            () ->
                AuthorizationEndpoints.of(
                    SERVER, null, endpoints[0], endpoints[1], endpoints[2], endpoints[3]))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("_endpoint is not https");
  }

  private static AuthorizationEndpoints token(URI server, String endpoint) {
    return AuthorizationEndpoints.of(server, null, null, endpoint, null, null);
  }
}
