package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashtagTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "Java17",
        "1a",
        "a",
        "日本語",
        "été",
        "e\u0301te",
        "한국어",
        "a_b",
        "1_1",
        "a·b",
        "タグ・タグ",
        "نمی\u200cخواهم",
        "नमस्ते",
        "ภาษาไทย",
        "_a_",
        "a1_",
        "a\u200d",
        "\u200ca"
      })
  void isValid(String name) {
    assertThat(Hashtag.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1", "2024", "_", "a b", "a-b", "a.b", "#a", "·a", "a·", "a·b·", "👍", "a👍", "1\u200d",
        "²", "\u200c"
      })
  void isNotValid(String name) {
    assertThat(Hashtag.isValid(name)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Hashtag(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Java, java",
    "Été, ete",
    "ÅNGSTRÖM, angstrom",
    "Łódź, lodz",
    "İstanbul, istanbul",
    "ＪＡＶＡ, java",
    "ﾀｸﾞ, タグ",
    "Straße, straße",
    "ΣΑΣ, σασ",
    "日本語, 日本語",
    "a·b, a·b",
    "Ångström_2024, angstrom_2024",
    "Đặng, dặng"
  })
  void isKnownToServersInOneSpelling(String name, String normalized) {
    assertThat(new Hashtag(name).normalized()).isEqualTo(normalized);
  }

  @Test
  void hashesOfBothWidthsAreRead() {
    assertThat(Hashtag.parse(" #Java ")).hasToString("#Java");
    assertThat(Hashtag.parse("＃Java").name()).isEqualTo("Java");
    assertThat(Hashtag.parse("Java").name()).isEqualTo("Java");
  }

  @Test
  void twoAreTheSameWhateverTheirCaseAndAccents() {
    assertThat(Hashtag.parse("#Été").isSameAs(Hashtag.parse("ETE"))).isTrue();
    assertThat(Hashtag.parse("#ab").isSameAs(Hashtag.parse("a_b"))).isFalse();
  }

  @Test
  void thoseOfATextStandAfterSpace() {
    assertThat(
            Hashtag.in(
                "#one, (#two) #three#four x#five #6 \n＃seven https://example.com/ #eight @a@b.c#n"))
        .extracting(Hashtag::name)
        .containsExactly("one", "three", "seven", "eight");
  }

  @Test
  void linkIsNoHashtag() {
    assertThat(Hashtag.in("https://example.com/?q=　#a #cathttps://example.com"))
        .extracting(Hashtag::name)
        .containsExactly("cat");
  }
}
