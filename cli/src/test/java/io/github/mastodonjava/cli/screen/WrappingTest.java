package io.github.mastodonjava.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrappingTest {
  @Property(seed = "1")
  void wordsAndTheirOrderStay(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
    assertThat(letters(String.join(" ", Wrapping.lines(text, width)))).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !SafeText.isBreak(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Example
  void linesBreakAtSpaces() {
    assertThat(Wrapping.lines("the quick brown fox jumps", 10))
        .containsExactly("the quick", "brown fox", "jumps");
  }

  @Example
  void wordLongerThanALineStaysWhole() {
    assertThat(Wrapping.lines("see https://example.org/a-long-address now", 10))
        .containsExactly("see", "https://example.org/a-long-address", "now");
  }

  @Example
  void linesOfTheTextStay() {
    assertThat(Wrapping.lines("one\n\ntwo", 10)).containsExactly("one", "", "two");
  }

  @Example
  void ideographsTakeTwoColumns() {
    assertThat(Wrapping.lines("日本 日本 日本", 9)).containsExactly("日本 日本", "日本");
  }

  @Example
  void accentsTakeNone() {
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
  }
}
