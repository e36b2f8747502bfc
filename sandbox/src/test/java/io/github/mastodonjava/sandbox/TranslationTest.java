package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranslationTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String path(String... fields) {
    return "/api/v1/statuses/" + alice.post("/api/v1/statuses", fields).text("id") + "/translate";
  }

  @Test
  void whatAStatusSaysIsTranslated() {
    String path = path("status", "Hola @bob", "spoiler_text", "Saludo", "language", "es");

    Reply translated = alice.post(path, "lang", "de-AT");

    assertThat(translated.text("content"))
        .startsWith("<p>[de] Hola <span class=\"h-card\" translate=\"no\">");
    assertThat(translated.text("spoiler_text")).isEqualTo("[de] Saludo");
    assertThat(translated.text("language")).isEqualTo("de");
    assertThat(translated.text("detected_source_language")).isEqualTo("es");
    assertThat(translated.text("provider")).isEqualTo("Sandbox");
    assertThat(translated.json().path("poll").isNull()).isTrue();
  }

  @Test
  void theOptionsOfAPollAreTranslated() {
    String path =
        path(
            "status",
            "¿?",
            "language",
            "es",
            "poll[options][]",
            "sí",
            "poll[options][]",
            "no",
            "poll[expires_in]",
            "600");

    assertThat(alice.post(path).json().path("poll").path("options").findValuesAsText("title"))
        .containsExactly("[en] sí", "[en] no");
  }

  @Test
  void theUsersLanguageIsTheOneUnlessSaid() {
    assertThat(alice.post(path("status", "Bonjour", "language", "fr")).text("language"))
        .isEqualTo("en");
  }

  @Test
  void nothingIsTranslatedIntoWhatItIsInOrIntoAnUnknownLanguage() {
    String path = path("status", "Hello", "language", "en");

    assertThat(alice.post(path).status()).isEqualTo(403);
    assertThat(alice.post(path, "lang", "tlh").status()).isEqualTo(403);
  }

  @Test
  void whatIsNotPublicIsNotTranslated() {
    String path = path("status", "Hola", "language", "es", "visibility", "private");

    assertThat(alice.post(path).text("error")).isEqualTo("This action is not allowed");
  }

  @Test
  void aTokenWithoutTheScopeMayNot() {
    String path = path("status", "Hola", "language", "es");

    try (Sandbox other =
        Sandbox.builder().user(SandboxUser.named("writer").scopes("write")).start()) {
      TestClient writer = TestClient.of(other, "writer");
      assertThat(writer.post(path).status()).isEqualTo(403);
    }
    assertThat(TestClient.of(sandbox).post(path).status()).isEqualTo(401);
  }

  @Test
  void theLanguagesAreToldByTheLanguageOfThePost() {
    Reply languages = alice.get("/api/v1/instance/translation_languages");

    assertThat(languages.json().path("en").toString()).isEqualTo("[\"de\",\"es\",\"fr\"]");
    assertThat(languages.json().path("und").toString()).isEqualTo("[\"de\",\"en\",\"es\",\"fr\"]");
  }

  @Test
  void aServerWithoutAServiceTranslatesNothing() {
    try (Sandbox plain = Sandbox.builder().noTranslation().start()) {
      TestClient bob = TestClient.of(plain, "bob");
      String status = plain.post("bob", "Hello");

      Reply refused = bob.post("/api/v1/statuses/" + status + "/translate", "lang", "de");

      assertThat(refused.status()).isEqualTo(404);
      assertThat(bob.get("/api/v1/instance/translation_languages").body()).isEqualTo("{}");
      assertThat(
              bob.get("/api/v2/instance")
                  .json()
                  .path("configuration")
                  .path("translation")
                  .path("enabled")
                  .asBoolean())
          .isFalse();
    }
  }
}
