package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatusTextPropertyTest {
  @Property(seed = "1")
  void anyTextHasALength(@ForAll String text, @ForAll String warning) {
    assertThat(StatusText.length(text, warning)).isBetween(0, 24 * (text + warning).length());
  }

  @Property(seed = "1")
  void textWithoutLinksAndMentionsIsAsLongAsPeopleSeeIt(@ForAll("words") String text) {
    assertThat(StatusText.length("." + text + ".")).isEqualTo(Graphemes.count("." + text + "."));
  }

  @Property(seed = "1")
  void spaceAndAnotherLinkAreTwentyFourMore(@ForAll("pieces") String text) {
    assertThat(StatusText.length(text + " .\nhttps://example.com/x"))
        .isEqualTo(StatusText.length(text + " .") + 24);
  }

  @Property(seed = "1")
  void tokensAreApartAndInOrder(@ForAll("pieces") String text) {
    int end = 0;
    for (StatusText.Token token : StatusText.tokens(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(seed = "1")
  void charactersAreWholeAndAll(@ForAll String text) {
    int at = 0;
    while (at < text.length()) {
      int next = Graphemes.next(text, at);
      assertThat(next).isGreaterThan(at);
      at = next;
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Property(seed = "1")
  void hashtagsThatAreFoundAreValid(@ForAll("pieces") String text) {
    assertThat(Hashtag.in(text)).allMatch(tag -> Hashtag.isValid(tag.name()));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().excludeChars('@', '/');
  }

  @Provide
  static Arbitrary<String> pieces() {
    return Pieces.text();
  }
}
