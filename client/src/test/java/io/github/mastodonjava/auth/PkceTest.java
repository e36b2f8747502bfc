package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PkceTest {
  @Test
  void theChallengeIsThatOfRfc7636AppendixB() {
    assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void theVerifierComesFromTheRandomnessGiven() {
    assertThat(Pkce.generate(new FixedRandom()).verifier())
        .isEqualTo("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
  }

  @Test
  void noTwoAreTheSame() {
    SecureRandom random = new SecureRandom();

    assertThat(Pkce.generate(random)).isNotEqualTo(Pkce.generate(random));
  }

  @ParameterizedTest
  @ValueSource(ints = {43, 128})
  void aVerifierMayHave43To128Characters(int length) {
    assertThat(new Pkce("~".repeat(length)).challenge()).hasSize(43);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 42, 129})
  void anotherLengthIsRefused(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pkce("a".repeat(length)))
        .withMessageContaining("43 to 128");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "/", "=", " ", "ä", "\n"})
  void anotherCharacterIsRefusedWithoutBeingShown(String character) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pkce("canary".repeat(8) + character))
        .withMessageNotContaining("canary");
  }

  @Test
  void theVerifierIsNotShown() {
    assertThat(new Pkce("canary".repeat(8))).asString().doesNotContain("canary");
  }
}
