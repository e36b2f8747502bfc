package io.github.mastodonjava.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SafeTextTest {
  @Property(seed = "1")
  void nothingThatSteersATerminalIsLeft(@ForAll String text) {
    assertThat(SafeText.line(text).codePoints())
        .noneMatch(
            c -> Character.isISOControl(c) || SafeText.isBreak(c) || SafeText.isDangerous(c));
  }

  @Example
  void escapeSequenceIsNoSequenceAnyMore() {
    assertThat(SafeText.line("a\u001b[31mb\u009b2Jc\u0007")).isEqualTo("a[31mb2Jc");
  }

  @Example
  void directionCannotBeTurned() {
    assertThat(SafeText.line("abc\u202Etxt.exe\u2066x")).isEqualTo("abctxt.exex");
  }

  @Example
  void linesBecomeOne() {
    assertThat(SafeText.line("one\ntwo\r\tthree\u2028four")).isEqualTo("one two  three four");
  }

  @Example
  void halfACharacterIsLeftOut() {
    assertThat(SafeText.line("a\ud83db")).isEqualTo("ab");
  }

  @Example
  void joinedEmojiAndOtherScriptsStay() {
    String text = "👩‍💻 Grüße, 日本語, שלום, عربى";

    assertThat(SafeText.line(text)).isEqualTo(text);
  }
}
