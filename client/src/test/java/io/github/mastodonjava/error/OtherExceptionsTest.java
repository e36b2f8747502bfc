package io.github.mastodonjava.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OtherExceptionsTest {
  @Test
  void versionExceptionSaysWhatIsNeededAndWhatRuns() {
    MastodonVersionException exception =
        new MastodonVersionException("GET /api/v1/x", "4.3.0", "4.2.1");

    assertThat(exception).hasMessage("GET /api/v1/x needs Mastodon 4.3.0; the server runs 4.2.1");
    assertThat(exception.needed()).isEqualTo("4.3.0");
    assertThat(exception.version()).isEqualTo("4.2.1");
    assertThat(exception.endpoint()).isEqualTo("GET /api/v1/x");
  }

  @Test
  void versionExceptionWorksForAServerWithoutAVersion() {
    assertThat(new MastodonVersionException("GET /x", "4.3.0", null))
        .hasMessage("GET /x needs Mastodon 4.3.0; the server does not say what it runs");
  }

  @Test
  void decodeExceptionKeepsTwoHundredCharactersOfTheBody() {
    MastodonDecodeException exception =
        MastodonDecodeException.of("GET /x", "text/html", "x".repeat(5000), new IOException("no"));

    assertThat(exception.body()).isEqualTo("x".repeat(200) + "…");
    assertThat(exception)
        .hasMessage("GET /x: cannot read the answer (text/html): " + "x".repeat(200) + "…")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void decodeExceptionBlotsSecretsOut() {
    MastodonDecodeException exception =
        MastodonDecodeException.of(
            "POST /oauth/token", "application/json", "{\"access_token\":\"canary", null);

    assertThat(exception.body()).doesNotContain("canary").startsWith("{\"access_token\":\"***");
    assertThat(exception.getMessage()).doesNotContain("canary");
  }

  @Test
  void decodeExceptionBlotsASecretThatTheCutGoesThrough() {
    String body = " ".repeat(180) + "{\"token\":\"canary" + "canary".repeat(1000) + "\"}";

    assertThat(MastodonDecodeException.of("GET /x", null, body, null).getMessage())
        .contains("no content type")
        .doesNotContain("canary");
  }

  @Test
  void decodeExceptionSaysWhenThereWasNoBody() {
    assertThat(MastodonDecodeException.of("GET /x", null, "", null))
        .hasMessage("GET /x: cannot read the answer (no content type): it is empty");
  }

  @Test
  void authorizationExceptionCarriesCodeAndDescription() {
    MastodonAuthorizationException exception =
        new MastodonAuthorizationException("access_denied", "The user said no");

    assertThat(exception).hasMessage("access_denied: The user said no");
    assertThat(exception.error()).isEqualTo("access_denied");
    assertThat(exception.description()).isEqualTo("The user said no");
  }

  @Test
  void interruptedExceptionNamesTheCall() {
    assertThat(new MastodonInterruptedException("GET /x?a=b", new InterruptedException()))
        .hasMessage("GET /x: interrupted while waiting")
        .hasCauseInstanceOf(InterruptedException.class);
  }
}
