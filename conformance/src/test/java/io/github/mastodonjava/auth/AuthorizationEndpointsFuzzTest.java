package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

class AuthorizationEndpointsFuzzTest {
  private static final URI SERVER = URI.create("https://social.example");

  /** Takes what metadata say, a line each. */
  @FuzzTest
  void endpointsOfAnyMetadataAreSafeOrRefused(byte[] metadata) {
    String[] lines = Arrays.copyOf(new String(metadata, UTF_8).split("\n", -1), 5);
    AuthorizationEndpoints endpoints;
    try {
      endpoints =
          AuthorizationEndpoints.of(SERVER, lines[0], lines[1], lines[2], lines[3], lines[4]);
    } catch (MastodonAuthorizationException e) {
      assertThat(e.error()).isEqualTo("unsafe_endpoint");
      return;
    }
    for (URI endpoint :
        List.of(
            endpoints.authorization(),
            endpoints.token(),
            endpoints.revocation(),
            endpoints.userInfo())) {
      assertThat(endpoint.getScheme()).isEqualToIgnoringCase("https");
      assertThat(endpoint.getHost()).isNotEmpty();
      assertThat(endpoint.getRawUserInfo()).isNull();
      assertThat(endpoint.getRawQuery()).isNull();
      assertThat(endpoint.getRawFragment()).isNull();
    }
  }
}
