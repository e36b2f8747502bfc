package io.github.mastodonjava.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.CustomEmoji;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusHtmlTest {
  private static final String MASTODON_LINK =
      """
      <a href="https://example.com/a/very/long/path/that/goes/on" target="_blank" \
      rel="nofollow noopener" translate="no"><span class="invisible">https://</span>\
      <span class="ellipsis">example.com/a/very/long/path/t</span>\
      <span class="invisible">hat/goes/on</span></a>""";

  private static final String MENTION =
      "<span class=\"h-card\" translate=\"no\"><a href=\"https://mastodon.example/@bob\" class=\"u-url"
          + " mention\">@<span>bob</span></a></span>";

  private static final String HASHTAG =
      "<a href=\"https://mastodon.example/tags/Java\" class=\"mention hashtag\""
          + " rel=\"tag\">#<span>Java</span></a>";

  private static final List<CustomEmoji> BLOBCAT =
      List.of(
          new CustomEmoji(
              "blob_cat",
              "https://mastodon.example/cat.png",
              "https://mastodon.example/cat.png",
              true,
              null,
              Map.of()));

  private static String text(String html) {
    return StatusHtml.of(html).text();
  }

  private static String markdown(String html) {
    return StatusHtml.of(html).markdown();
  }

  private static String safe(String html) {
    return StatusHtml.of(html).safeHtml();
  }

  @Test
  void paragraphsAreApartAndLinesEnd() {
    String html = "<p>One <b>two</b><br>three<br />\n four</p><p>Five</p>";

    assertThat(text(html)).isEqualTo("One two\nthree\nfour\n\nFive");
    assertThat(markdown(html)).isEqualTo("One **two**\\\nthree\\\nfour\n\nFive");
    assertThat(safe(html)).isEqualTo("<p>One <b>two</b><br>three<br>\n four</p><p>Five</p>");
  }

  @Test
  void nothingIsNothing() {
    for (String html :
        List.of("", " ", "<p></p>", "<p> <br></p>", "<script>x</script>", "<!-- -->")) {
      assertThat(text(html)).isEmpty();
      assertThat(markdown(html)).isEmpty();
    }
    assertThat(safe("")).isEmpty();
  }

  @Test
  void manyLineBreaksAreOneEmptyLine() {
    assertThat(text("a<br><br><br><br>b")).isEqualTo("a\n\nb");
    assertThat(markdown("a<br><br><br><br>b")).isEqualTo("a\n\nb");
  }

  @Test
  void shortenedLinkHasItsWholeAddress() {
    String html = "<p>See " + MASTODON_LINK + ".</p>";

    assertThat(text(html)).isEqualTo("See https://example.com/a/very/long/path/that/goes/on.");
    assertThat(markdown(html))
        .isEqualTo("See <https://example.com/a/very/long/path/that/goes/on>.");
    assertThat(safe(html))
        .contains("<span class=\"ellipsis\">example.com/a/very/long/path/t</span>")
        .contains("rel=\"nofollow noopener noreferrer\" target=\"_blank\"");
  }

  @Test
  void labelledLinkHasItsAddressBesideIt() {
    String html = "See <a href=\"https://example.com/x\">this <b>page</b></a>!";

    assertThat(text(html)).isEqualTo("See this page (https://example.com/x)!");
    assertThat(markdown(html)).isEqualTo("See [this page](https://example.com/x)!");
  }

  @Test
  void linkWhoseLabelIsItsAddressHasItOnce() {
    assertThat(text("<a href=\"https://www.example.com/\">example.com</a>"))
        .isEqualTo("example.com");
    assertThat(text("<a href=\"mailto:a@example.com\">a@example.com</a>"))
        .isEqualTo("a@example.com");
  }

  @Test
  void linkWithoutALabelHasItsAddress() {
    assertThat(text("<a href=\"https://example.com/x\"><img src=\"y\"></a>"))
        .isEqualTo("https://example.com/x");
  }

  @Test
  void mentionsAndHashtagsAreAsTheyWereTyped() {
    String html = "<p>" + MENTION + " likes " + HASHTAG + "</p>";

    assertThat(text(html)).isEqualTo("@bob likes #Java");
    assertThat(markdown(html))
        .isEqualTo(
            "[@bob](https://mastodon.example/@bob) likes"
                + " [#Java](https://mastodon.example/tags/Java)");
  }

  @Test
  void listsHaveTheirMarks() {
    String html =
        "<p>A list:</p><ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul>"
            + "<ol start=\"3\"><li>three</li><li><p>four</p><p>more</p></li></ol><p>End</p>";

    assertThat(text(html))
        .isEqualTo(
            """
            A list:

            - one
            - two
              - inner

            3. three
            4. four

               more

            End""");
    assertThat(markdown(html)).isEqualTo(text(html));
  }

  @Test
  void quotesHaveAMarkOnEachLine() {
    String html =
        "<p>He said:</p><blockquote><p>One<br>two</p><blockquote>inner</blockquote></blockquote>no";

    assertThat(text(html))
        .isEqualTo(
            """
            He said:

            > One
            > two
            >
            > > inner

            no""");
  }

  @Test
  void codeIsAsItWasWritten() {
    String html =
        "<p>Run <code>a  *b*</code></p><pre><code class=\"language-java\">if (x) {\n\n  y();\n}\n</code></pre>";

    assertThat(text(html)).isEqualTo("Run a  *b*\n\nif (x) {\n\n  y();\n}");
    assertThat(markdown(html)).isEqualTo("Run `a *b*`\n\n```java\nif (x) {\n\n  y();\n}\n```");
  }

  @Test
  void codeWithBackticksHasLongerOnesAround() {
    assertThat(markdown("<code>a`b``c</code>")).isEqualTo("```a`b``c```");
    assertThat(markdown("<code>`</code>")).isEqualTo("`` ` ``");
    assertThat(markdown("<pre>```\nx</pre>")).isEqualTo("````\n```\nx\n````");
  }

  @Test
  void textThatLooksLikeMarkupIsEscaped() {
    assertThat(markdown("<p># 1. *a* _b_ [c](d) `e` &lt;f&gt; ~~g~~ &amp;amp; \\</p>"))
        .isEqualTo("\\# 1. \\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\> \\~\\~g\\~\\~ \\&amp; \\\\");
    assertThat(markdown("<p>1. one</p><p>- two</p><p>+ three</p><p>&gt; four</p>"))
        .isEqualTo("1\\. one\n\n\\- two\n\n\\+ three\n\n\\> four");
  }

  @Test
  void emphasisStandsAtTheWords() {
    assertThat(markdown("a <b> bold </b> <em>and</em><i></i> <del>gone</del>."))
        .isEqualTo("a **bold** *and* ~~gone~~.");
    assertThat(markdown("<h2>A <em>title</em></h2>text")).isEqualTo("## A *title*\n\ntext");
  }

  @Test
  void emphasisWithinItselfIsMarkedOnce() {
    assertThat(markdown("<em>a <strong>b <i>c</i></strong></em>")).isEqualTo("*a **b c***");
    assertThat(markdown("<del><del>a</del> b</del>")).isEqualTo("~~a b~~");
  }

  @Test
  void exclamationMarkBeforeALinkMakesNoImage() {
    String link = "<a href=\"https://example.com/x\">this</a>";

    assertThat(markdown("<p>Wow!" + link + "</p>"))
        .isEqualTo("Wow\\![this](https://example.com/x)");
    assertThat(markdown("<p>Wow! " + link + "!<b>" + link + "</b></p>"))
        .isEqualTo("Wow! [this](https://example.com/x)!**[this](https://example.com/x)**");
  }

  @Test
  void rulesAreRulesInListsToo() {
    assertThat(markdown("<p>a</p><hr><ul><li><hr></li></ul>")).isEqualTo("a\n\n***\n\n- ***");
  }

  @Test
  void headingMayEndInAHash() {
    assertThat(markdown("<h2>Learn C #</h2>")).isEqualTo("## Learn C \\#");
  }

  @Test
  void elementsOfOtherServersThatAreLeftOutKeepWordsApart() {
    String html =
        "<div>one</div><div><div>two</div></div>three<table><tr><td>4</td><td>5</td></tr></table>"
            + "<details><summary>six</summary>seven</details>";

    assertThat(safe(html)).isEqualTo("one two three 4 5 six seven");
    assertThat(text(html)).isEqualTo("one\n\ntwo\n\nthree\n\n4\n\n5\n\nsix\n\nseven");
  }

  @Test
  void emojiAreImagesWhereOneCanShowThem() {
    StatusHtml content = StatusHtml.of("<p>:blob_cat: 12:30:45 :nocat: a:blob_cat:</p>", BLOBCAT);

    assertThat(content.text()).isEqualTo(":blob_cat: 12:30:45 :nocat: a:blob_cat:");
    assertThat(content.markdown())
        .isEqualTo(
            "![:blob\\_cat:](https://mastodon.example/cat.png) 12:30:45 :nocat: a:blob\\_cat:");
    assertThat(content.safeHtml())
        .isEqualTo(
            "<p><img class=\"custom-emoji\" src=\"https://mastodon.example/cat.png\""
                + " alt=\":blob_cat:\" title=\":blob_cat:\" draggable=\"false\">"
                + " 12:30:45 :nocat: a:blob_cat:</p>");
  }

  @Test
  void imagesAreTheirDescriptions() {
    assertThat(text("<p>a <img src=\"x\" alt=\":cat:\"> b</p>")).isEqualTo("a :cat: b");
    assertThat(safe("<p>a <img src=\"x\" alt=\":cat:\"> b</p>")).isEqualTo("<p>a :cat: b</p>");
  }

  @Test
  void readingsOfCharactersAreInParentheses() {
    assertThat(text("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>")).isEqualTo("漢字(かんじ)");
    assertThat(text("<ruby>漢字<rt>かんじ</rt></ruby>")).isEqualTo("漢字(かんじ)");
  }

  @Test
  void formulaIsAsItWasTyped() {
    String html =
        "<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x^2</annotation>"
            + "</semantics></math>";

    assertThat(text(html)).isEqualTo("x^2");
  }

  @Test
  void safeHtmlKeepsClassesThatMastodonKeeps() {
    assertThat(safe("<p class=\"quote-inline evil\">RE</p>"))
        .isEqualTo("<p class=\"quote-inline\">RE</p>");
    assertThat(safe(MENTION)).contains("<span class=\"h-card\" translate=\"no\">");
    assertThat(safe("<span class=\"evil\" translate=\"yes\">x</span>")).isEqualTo("<span>x</span>");
  }

  @Test
  void linksAreTyped() {
    List<Link> links =
        StatusHtml.of(
                "<p>" + MENTION + MASTODON_LINK + HASHTAG + "<a href=\"javascript:x\">y</a></p>")
            .links();

    assertThat(links).hasSize(3);
    assertThat(links.get(0))
        .isInstanceOfSatisfying(
            MentionLink.class,
            mention -> assertThat(mention.acct()).hasToString("bob@mastodon.example"));
    assertThat(links.get(1))
        .isEqualTo(
            new WebLink(
                "https://example.com/a/very/long/path/that/goes/on",
                "https://example.com/a/very/long/path/that/goes/on"));
    assertThat(links.get(2))
        .isInstanceOfSatisfying(
            HashtagLink.class, tag -> assertThat(tag.hashtag()).hasToString("#Java"));
  }

  @Test
  void otherServersWriteMentionsAndHashtagsInTheirOwnWays() {
    String pleroma =
        "<span class=\"h-card\"><a class=\"u-url mention\" data-user=\"A1\""
            + " href=\"https://pleroma.example/users/bob\" rel=\"ugc\">@<span>bob</span></a></span>"
            + " <a class=\"hashtag\" data-tag=\"java\" href=\"https://pleroma.example/tag/java\""
            + " rel=\"tag ugc\">#Java</a>";
    String misskey =
        "<a href=\"https://misskey.example/@bob\" class=\"u-url mention\">@bob@misskey.example</a>"
            + " <a href=\"https://misskey.example/tags/Java\" rel=\"tag\">#Java</a>";

    for (String html : List.of(pleroma, misskey)) {
      List<Link> links = StatusHtml.of(html).links();
      assertThat(links.get(0))
          .isInstanceOfSatisfying(
              MentionLink.class, link -> assertThat(link.acct().username()).isEqualTo("bob"));
      assertThat(links.get(1))
          .isInstanceOfSatisfying(
              HashtagLink.class, link -> assertThat(link.hashtag().name()).isEqualTo("Java"));
    }
  }

  @Test
  void deepNestingIsRead() {
    String html = "<div>".repeat(50_000) + "x" + "</div>".repeat(50_000);
    String quotes = "<blockquote>".repeat(2_000) + "x";

    assertThat(text(html)).isEqualTo("x");
    assertThat(markdown(html)).isEqualTo("x");
    assertThat(safe(html)).isEqualTo("x");
    assertThat(text(quotes)).endsWith("> x");
    assertThat(safe("<b>".repeat(5_000) + "x")).contains("x");
  }
}
