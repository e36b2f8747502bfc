package io.github.mastodonjava.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlTextTest {
  @Property(seed = "1")
  void anythingCanBeRead(@ForAll("html") String html) {
    String text = HtmlText.of(html);

    assertThat(text).isEqualTo(text.strip());
  }

  @Provide
  Arbitrary<String> html() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<br>",
            "<br/>",
            "<",
            ">",
            "&",
            "&amp;",
            "&lt;",
            "&#x1F600;",
            "&#9999999;",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<a href=\"x>y\">",
            "</a>",
            "'",
            "\"",
            "<pre>",
            "<li>",
            "<blockquote>",
            "a",
            " ",
            "\n",
            "é",
            "<p",
            "&#",
            "</")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "1")
  void plainTextStaysAsItIs(@ForAll("plain") String text) {
    assertThat(HtmlText.of(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings().withChars("abcé日.,;:()#@/1").ofMaxLength(40);
  }

  @Example
  void paragraphsAndBreaksKeepTheirForm() {
    assertThat(HtmlText.of("<p>One<br>two<br />three</p><p>Four</p>"))
        .isEqualTo("One\ntwo\nthree\n\nFour");
  }

  @Example
  void manyBreaksAreOneEmptyLine() {
    assertThat(HtmlText.of("a" + "<br>".repeat(200) + "b")).isEqualTo("a\n\nb");
  }

  @Example
  void linkShowsItsWholeAddress() {
    assertThat(
            HtmlText.of(
                "<p>See <a href=\"https://example.org/a/b\"><span class=\"invisible\">https://</span>"
                    + "<span class=\"ellipsis\">example.org/a</span><span class=\"invisible\">/b"
                    + "</span></a>.</p>"))
        .isEqualTo("See https://example.org/a/b.");
  }

  @Example
  void mentionAndHashtagAreText() {
    assertThat(
            HtmlText.of(
                "<p><span class=\"h-card\"><a href=\"x\">@<span>bob</span></a></span> "
                    + "<a href=\"y\">#<span>cats</span></a></p>"))
        .isEqualTo("@bob #cats");
  }

  @Example
  void entitiesAreCharacters() {
    assertThat(HtmlText.of("&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&nbsp;&unknown; &"))
        .isEqualTo("<b> &amp; \"'' &unknown; &");
  }

  @Example
  void lessThanIsNoTag() {
    assertThat(HtmlText.of("1 < 2, I <3 you")).isEqualTo("1 < 2, I <3 you");
  }

  @Example
  void scriptsAndCommentsAreNotSeen() {
    assertThat(HtmlText.of("a<script>alert('<p>')</script>b<!-- c --><style>d</style>e"))
        .isEqualTo("abe");
  }

  @Example
  void listsAndQuotesAreMarked() {
    assertThat(HtmlText.of("<ul><li>one</li><li>two</li></ul><blockquote>said</blockquote>"))
        .isEqualTo("- one\n- two\n\n> said");
  }

  @Example
  void codeKeepsItsLines() {
    assertThat(HtmlText.of("<pre><code>if (a)\n  b();</code></pre>")).isEqualTo("if (a)\n  b();");
  }

  @Example
  void spaceBetweenTagsIsNoText() {
    assertThat(HtmlText.of("<p>a</p>\n  <p>b</p>\n")).isEqualTo("a\n\nb");
  }
}
