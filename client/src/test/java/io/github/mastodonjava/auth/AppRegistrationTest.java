package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppRegistrationTest {
  private static AppRegistration registration(String clientId, String clientSecret) {
    return new AppRegistration(
        URI.create("https://social.example"),
        "7",
        "My bot",
        null,
        clientId,
        clientSecret,
        List.of(RedirectUri.OUT_OF_BAND),
        Scope.DEFAULT,
        null,
        null);
  }

  @Test
  void theSecretIsNotShown() {
    assertThat(registration("app-id", "canary-secret"))
        .asString()
        .contains("My bot", "app-id", "read write follow push")
        .doesNotContain("canary");
  }

  @Test
  void anEmptyIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registration("", "secret"))
        .withMessage("The client id is empty.");
  }

  @Test
  void aSecretThatWouldBreakAHeaderIsRefusedWithoutShowingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registration("id", "canary\r\nX-Evil: 1"))
        .withMessageContaining("client secret")
        .withMessageNotContaining("canary");
  }
}
