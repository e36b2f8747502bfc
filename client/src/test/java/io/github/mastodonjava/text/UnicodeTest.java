package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What every JDK has to agree about. */
class UnicodeTest {
  @Test
  void everyCharacterOfUnicodeSeventeenIsTheSameOnAllJdks() {
    CRC32 classes = new CRC32();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      classes.update(Graphemes.kind(c));
      classes.update(Chars.isAlpha(c) ? 1 : 0);
      classes.update(Chars.isAlnum(c) ? 1 : 0);
      classes.update(Chars.isWord(c) ? 1 : 0);
    }

    assertThat(Long.toHexString(classes.getValue())).isEqualTo("32cb348f");
  }

  @Test
  void lettersOfIndicConjunctsAreOneCharacter() {
    assertThat(Graphemes.count("क्ष")).isEqualTo(1);
  }

  @Test
  void charactersNewerThanTheOldestJdkAreKnown() {
    assertThat(Chars.isAlpha(0x2EBF0)).isTrue(); // CJK extension I, Unicode 15.1
    assertThat(Chars.isWord(0x10D40)).isTrue(); // a digit of Garay, Unicode 16
    assertThat(Graphemes.count("a\u1ACF")).isEqualTo(1); // a mark, Unicode 17
  }

  @Test
  void halfOfASurrogatePairIsACharacterOfItsOwn() {
    assertThat(Graphemes.count("a\uD800\u0301")).isEqualTo(3);
    assertThat(StatusText.length("https://\uDC00.com/\uD800")).isPositive();
  }
}
