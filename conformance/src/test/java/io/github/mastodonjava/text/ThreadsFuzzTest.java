package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.BitSet;
import java.util.List;

class ThreadsFuzzTest {
  /** Takes the limit as the first byte; the rest is the text. */
  @FuzzTest
  void partsOfAnyTextAreShortEnoughAndLoseNothing(byte[] bytes) {
    int max = 1 + (bytes.length == 0 ? 0 : bytes[0] & 0x7F);
    String text =
        new String(bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1), UTF_8);
    List<String> parts;
    List<String> numbered;
    try {
      parts = Threads.split(text, StatusLimit.of(max));
      numbered = Threads.splitNumbered(text, StatusLimit.of(max + 16));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("cannot be divided");
      return;
    }
    assertThat(visible(String.join("", parts))).isEqualTo(visible(text));
    assertThat(parts).allMatch(part -> !part.isEmpty() && StatusText.length(part) <= max);
    assertWhole(text.replace("\r\n", "\n"), parts);
    for (int i = 0; i < numbered.size(); i++) {
      assertThat(StatusText.length(numbered.get(i))).isLessThanOrEqualTo(max + 16);
      if (numbered.size() > 1) {
        assertThat(numbered.get(i)).endsWith("\n" + (i + 1) + "/" + numbered.size());
      }
    }
  }

  private static void assertWhole(String text, List<String> parts) {
    BitSet inner = new BitSet();
    StatusText.tokens(text).forEach(token -> inner.set(token.start() + 1, token.end()));
    Hashtags.in(text).forEach(tag -> inner.set(tag.start() + 1, tag.end()));
    int at = 0;
    for (String part : parts) {
      int start = text.indexOf(part, at);
      at = start + part.length();
      assertThat(inner.get(start) || inner.get(at)).as("%s is cut at %s", text, part).isFalse();
    }
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().filter(c -> !Chars.isSpace(c)).forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
