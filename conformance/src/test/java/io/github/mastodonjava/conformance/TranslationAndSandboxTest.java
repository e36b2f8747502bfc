package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewPoll;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.entity.Translation;
import io.github.mastodonjava.entity.TranslationPollOption;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.sandbox.Sandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts that the embedded server translates, and those of its own. */
class TranslationAndSandboxTest {
  private static final NewStatus GREETING = NewStatus.text("Hola").language("es");

  private final Sandbox sandbox = Sandbox.start();
  private final Mastodon alice = client(sandbox);

  private static Mastodon client(Sandbox sandbox) {
    return Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("alice")).build();
  }

  @AfterEach
  void stop() {
    alice.close();
    sandbox.close();
  }

  @Test
  void aStatusIsTranslatedWithAllThatIsText() {
    NewPoll poll = NewPoll.of(List.of("sí", "no"), Duration.ofDays(1));
    String id = alice.statuses().post(GREETING.spoilerText("Saludo").poll(poll)).id();

    Translation german = alice.statuses().translate(id, "de");

    assertThat(german.content()).isEqualTo("<p>[de] Hola</p>");
    assertThat(german.spoilerText()).isEqualTo("[de] Saludo");
    assertThat(german.detectedSourceLanguage()).isEqualTo("es");
    assertThat(Objects.requireNonNull(german.poll()).options())
        .extracting(TranslationPollOption::title)
        .containsExactly("[de] sí", "[de] no");
    assertThat(alice.statuses().translate(id).language()).isEqualTo("en");
  }

  @Test
  void whatCanBeTranslatedIsTold() {
    assertThat(alice.instance().translationLanguages())
        .containsEntry("es", List.of("de", "en", "fr"));
  }

  @Test
  void whatIsNotPublicOrInAnotherLanguageIsForbidden() {
    String secret = alice.statuses().post(GREETING.visibility(Visibility.PRIVATE)).id();
    String open = alice.statuses().post(GREETING).id();

    assertThatThrownBy(() -> alice.statuses().translate(secret))
        .isInstanceOf(MastodonForbiddenException.class);
    assertThatThrownBy(() -> alice.statuses().translate(open, "tlh"))
        .isInstanceOf(MastodonForbiddenException.class);
  }

  @Test
  void aServerThatDoesNotTranslateDoesNotHaveIt() {
    try (Sandbox plain = Sandbox.builder().noTranslation().start();
        Mastodon mastodon = client(plain)) {
      String id = mastodon.statuses().post(GREETING).id();

      assertThat(mastodon.instance().translationLanguages()).isEmpty();
      assertThatThrownBy(() -> mastodon.statuses().translate(id))
          .isInstanceOf(MastodonNotFoundException.class);
    }
  }

  @Test
  void theTermsThatHeldOnceAreReadLikeThoseThatHoldNow() {
    LocalDate now = alice.instance().termsOfService().effectiveDate();

    assertThat(alice.instance().termsOfService(LocalDate.of(2024, 1, 1)).succeededBy())
        .isEqualTo(now);
    assertThat(alice.instance().termsOfService(now).effective()).isTrue();
    assertThatThrownBy(() -> alice.instance().termsOfService(LocalDate.of(2024, 1, 2)))
        .isInstanceOf(MastodonNotFoundException.class);
  }
}
