package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ThreadsPropertyTest {
  @Property(seed = "1")
  void nothingIsLostButSpace(@ForAll("pieces") String text, @ForAll @IntRange(min = 1) int max) {
    List<String> parts = splitOrSkip(text, max);

    assertThat(visible(String.join("", parts))).isEqualTo(visible(text));
  }

  @Property(seed = "1")
  void everyPartIsShortEnough(
      @ForAll("pieces") String text, @ForAll @IntRange(min = 24, max = 120) int max) {
    assertThat(splitOrSkip(text, max))
        .allMatch(part -> !part.isEmpty() && StatusText.length(part) <= max);
  }

  @Property(seed = "1")
  void everyNumberedPartIsShortEnoughAndSaysItsNumber(
      @ForAll("pieces") String text, @ForAll @IntRange(min = 32, max = 120) int max) {
    List<String> parts = numberedOrSkip(text, max);

    for (int i = 0; i < parts.size(); i++) {
      assertThat(StatusText.length(parts.get(i))).isLessThanOrEqualTo(max);
      if (parts.size() > 1) {
        assertThat(parts.get(i)).endsWith("\n" + (i + 1) + "/" + parts.size());
      }
    }
  }

  @Property(seed = "1")
  void linksMentionsHashtagsAndCharactersAreWhole(
      @ForAll("pieces") String text, @ForAll @IntRange(min = 24, max = 60) int max) {
    List<String> parts = splitOrSkip(text, max);
    String whole = text.replace("\r\n", "\n");
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    for (String part : parts) {
      at = whole.indexOf(part, at);
      cuts.add(at);
      at += part.length();
      cuts.add(at);
    }

    for (StatusText.Token token : StatusText.tokens(whole)) {
      // A link's query may end in wide space for Mastodon, and in nothing for its reader.
      int end =
          token.start() + whole.substring(token.start(), token.end()).stripTrailing().length();
      assertThat(cuts).noneMatch(cut -> token.start() < cut && cut < end);
    }
    for (Span tag : Hashtags.in(whole)) {
      assertThat(cuts).noneMatch(cut -> tag.start() < cut && cut < tag.end());
    }
    for (int start = 0; start < whole.length(); start = Graphemes.next(whole, start)) {
      int from = start;
      int to = Graphemes.next(whole, start);
      // A server takes space away, also from under an accent.
      if (whole.substring(from, to).codePoints().noneMatch(Chars::isSpace)) {
        assertThat(cuts).noneMatch(cut -> from < cut && cut < to);
      }
    }
  }

  private static List<String> splitOrSkip(String text, int max) {
    try {
      return Threads.split(text, StatusLimit.of(max));
    } catch (IllegalArgumentException e) {
      Assume.that(false);
      return List.of();
    }
  }

  private static List<String> numberedOrSkip(String text, int max) {
    try {
      return Threads.splitNumbered(text, StatusLimit.of(max));
    } catch (IllegalArgumentException e) {
      Assume.that(false);
      return List.of();
    }
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Chars.isSpace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Pieces.text();
  }
}
