package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;

class AuthorizationAnswerFuzzTest {
  private static final AuthorizationRequest REQUEST =
      AuthorizationRequest.to(URI.create("https://social.example/oauth/authorize"), "app-id")
          .redirectUri(URI.create("https://app.example/back"))
          .state("the-state");

  @FuzzTest
  void anythingThatComesBackIsACodeOfThisLoginOrRefused(byte[] bytes) {
    String copied = new String(bytes, UTF_8);
    AuthorizationCode code;
    try {
      code = REQUEST.code(copied);
    } catch (MastodonAuthorizationException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    assertThat(Visible.is(code.code())).isTrue();
    assertThat(code.toString()).contains("***");
    if (copied.contains("://")) {
      Query query = Query.parse(URI.create(copied.strip()).getRawQuery());
      assertThat(query.get("state")).isEqualTo("the-state");
      assertThat(query.get("code")).isEqualTo(code.code());
      assertThat(query.get("error")).isNullOrEmpty();
    }
  }
}
