package io.github.mastodonjava.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsInRecordsTest {
  @Test
  void aTokensTextHidesItsSecrets() {
    Token token =
        new Token("s3cret", "Bearer", "read", 1L, 2L, "r3fresh", Map.of("id_token", "s3cret"));

    assertThat(token.toString())
        .isEqualTo(
            "Token[accessToken=***, tokenType=Bearer, scope=read, createdAt=1, expiresIn=2,"
                + " refreshToken=***, extra=[id_token]]");
  }

  @Test
  void anApplicationsTextHidesItsSecret() {
    CredentialApplication application =
        new CredentialApplication(
            "1",
            "app",
            null,
            List.of("read"),
            List.of("a"),
            "v",
            "a",
            "id",
            "s3cret",
            0L,
            Map.of("client_secret", 7));

    assertThat(application.toString())
        .contains("clientId=id", "clientSecret=***", "extra=[client_secret]")
        .doesNotContain("s3cret", "7");
  }
}
