package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static List<String> split(String text, int max) {
    return Threads.split(text, StatusLimit.of(max));
  }

  @Test
  void shortTextIsOnePart() {
    assertThat(split(" Hello \n", 5)).containsExactly("Hello");
    assertThat(Threads.splitNumbered("Hello", StatusLimit.of(5))).containsExactly("Hello");
  }

  @Test
  void blankTextIsNone() {
    assertThat(split(" \n\u3000", 5)).isEmpty();
  }

  @Test
  void paragraphEndsAPart() {
    assertThat(split("First. Second.\n\nThird. Fourth.", 25))
        .containsExactly("First. Second.", "Third. Fourth.");
  }

  @Test
  void sentenceEndsAPartIfNoParagraphDoes() {
    assertThat(split("One two three. Four five six seven.", 22))
        .containsExactly("One two three.", "Four five six seven.");
    assertThat(split("He said \"one two.\" Then he went away.", 22))
        .containsExactly("He said \"one two.\"", "Then he went away.");
  }

  @Test
  void lineEndsAPartAsASentenceDoes() {
    assertThat(split("- one two three\n- four five six", 22))
        .containsExactly("- one two three", "- four five six");
  }

  @Test
  void abbreviationIsNoSentence() {
    assertThat(split("Some of these, e.g. those here", 24))
        .containsExactly("Some of these, e.g.", "those here");
    assertThat(split("One two, e.g. three four five", 22))
        .containsExactly("One two, e.g. three", "four five");
  }

  @Test
  void wordEndsAPartIfNoSentenceDoesInItsSecondHalf() {
    assertThat(split("No. One two three four five", 15))
        .containsExactly("No. One two", "three four five");
  }

  @Test
  void wordThatIsTooLongIsDivided() {
    assertThat(split("see aaaaaaaaaaaaaaaaaaaaaaaaa", 10))
        .containsExactly("see aaaaaa", "aaaaaaaaaa", "aaaaaaaaa");
  }

  @Test
  void wordThatFitsIsNotDivided() {
    assertThat(split("see aaaaaaaa", 10)).containsExactly("see", "aaaaaaaa");
  }

  @Test
  void charactersThatPeopleSeeAreWhole() {
    String family = "👨\u200d👩\u200d👧\u200d👦";

    assertThat(split(family.repeat(5), 2))
        .containsExactly(family + family, family + family, family);
  }

  @Test
  void linksMentionsHashtagsAndEmojiAreWhole() {
    String link = "https://example.com/a/very/long/path?that=goes&on=and#on";

    assertThat(split("a " + link + " b " + link, 26)).containsExactly("a " + link, "b " + link);
    assertThat(split("hello @alice@example.com", 10))
        .containsExactly("hello", "@alice@example.com");
    assertThat(split("日本#タグタグ日本", 6)).allMatch(part -> !part.endsWith("#"));
    assertThat(split("a:blobcat:b", 9)).containsExactly("a", ":blobcat:", "b");
  }

  @Test
  void linkIsWholeWhereItBeginsLikeAnEmoji() {
    assertThat(split(":https://example.com/a/very/long/path", 24))
        .containsExactly(":https://example.com/a/very/long/path");
  }

  @Test
  void textWithoutSpacesEndsWithItsSentences() {
    assertThat(split("これは文です。これも文です。そして最後。", 10)).containsExactly("これは文です。", "これも文です。", "そして最後。");
  }

  @Test
  void textWithoutSpacesKeepsItsPunctuation() {
    assertThat(split("一二三四五、六七八九十", 5)).containsExactly("一二三四", "五、六七八", "九十");
    assertThat(split("一二三四「五」六七八九", 5)).allMatch(part -> !part.endsWith("「"));
  }

  @Test
  void whatIsTooLongAndCannotBeDividedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> split("see https://example.com/", 20))
        .withMessageContaining("longer than 20 characters")
        .withMessageContaining("https://example.com/");
  }

  @Test
  void numbersSayWhichOfHowMany() {
    assertThat(Threads.splitNumbered("One two three four five", StatusLimit.of(13)))
        .containsExactly("One two\n1/3", "three\n2/3", "four five\n3/3");
  }

  @Test
  void numbersCountAndMayGetLonger() {
    String text = "word ".repeat(400);

    List<String> parts = Threads.splitNumbered(text, StatusLimit.of(20));

    assertThat(parts).hasSizeGreaterThan(100);
    assertThat(parts.get(0)).endsWith("\n1/" + parts.size());
    assertThat(parts).allMatch(part -> StatusText.length(part) <= 20);
    assertThat(parts.get(parts.size() - 1)).endsWith("\n" + parts.size() + "/" + parts.size());
  }

  @Test
  void numbersNeedRoom() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Threads.splitNumbered("One two", StatusLimit.of(4)));
  }
}
