package io.github.mastodonjava.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatusHtmlPropertyTest {
  @Property(tries = 300, seed = "1")
  void anythingIsReadAndMadeSafe(@ForAll("html") String html) {
    StatusHtml content = StatusHtml.of(html);

    XssTest.assertSafe(content.safeHtml());
    assertThat(content.text()).isNotNull();
    assertThat(content.markdown()).isNotNull();
  }

  @Property(tries = 300, seed = "1")
  void whatIsSafeStaysAsItIs(@ForAll("html") String html) {
    String safe = StatusHtml.of(html).safeHtml();

    assertThat(StatusHtml.of(safe).safeHtml()).isEqualTo(safe);
  }

  @Property(tries = 300, seed = "1")
  void textOfParagraphsIsTheText(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);

    assertThat(StatusHtml.of("<p>" + org.jsoup.nodes.Entities.escape(text) + "</p>").text())
        .isEqualTo(text);
  }

  @Property(tries = 300, seed = "1")
  void noLineEndsInSpace(@ForAll("html") String html) {
    assertThat(StatusHtml.of(html).text().lines())
        .allMatch(line -> !line.endsWith(" ") || html.contains("<pre") || html.contains("<code"));
  }

  @Provide
  Arbitrary<String> html() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<br>",
            "<ul>",
            "</ul>",
            "<ol>",
            "<li>",
            "</li>",
            "<blockquote>",
            "</blockquote>",
            "<pre>",
            "</pre>",
            "<code>",
            "</code>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<a href=\"https://example.com/x\">",
            "<a href=\"javascript:x\">",
            "</a>",
            "<span class=\"invisible\">",
            "</span>",
            "<div>",
            "</div>",
            "<table>",
            "<td>",
            "<h1>",
            "<svg>",
            "<math>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<img alt=x>",
            "<hr>",
            "<!--",
            "-->",
            "<",
            ">",
            "&",
            "&amp;",
            "&lt;",
            "\"",
            "'",
            "word",
            " ",
            "\n",
            ":x:",
            "\u0000",
            "\ud800",
            "👍",
            "`",
            "*",
            "_",
            "#",
            "1.",
            "<ruby>",
            "<rt>",
            "<template>")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .alpha()
        .ofMinLength(1)
        .ofMaxLength(8)
        .map(word -> word + "&<>\"'")
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }
}
