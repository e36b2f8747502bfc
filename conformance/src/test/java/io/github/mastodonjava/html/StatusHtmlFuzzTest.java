package io.github.mastodonjava.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class StatusHtmlFuzzTest {
  private static final Set<String> NONE = Set.of();
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "class", "translate", "rel", "target")),
          Map.entry("span", Set.of("class", "translate")),
          Map.entry("p", Set.of("class")),
          Map.entry("ol", Set.of("start", "reversed")),
          Map.entry("li", Set.of("value")),
          Map.entry("ul", NONE),
          Map.entry("br", NONE),
          Map.entry("hr", NONE),
          Map.entry("b", NONE),
          Map.entry("strong", NONE),
          Map.entry("i", NONE),
          Map.entry("em", NONE),
          Map.entry("u", NONE),
          Map.entry("s", NONE),
          Map.entry("del", NONE),
          Map.entry("code", NONE),
          Map.entry("pre", NONE),
          Map.entry("blockquote", NONE),
          Map.entry("h1", NONE),
          Map.entry("h2", NONE),
          Map.entry("h3", NONE),
          Map.entry("h4", NONE),
          Map.entry("h5", NONE),
          Map.entry("h6", NONE),
          Map.entry("ruby", NONE),
          Map.entry("rt", NONE),
          Map.entry("rp", NONE));

  @FuzzTest
  void anyHtmlIsTextAndMarkdownAndSafe(byte[] bytes) {
    StatusHtml content = StatusHtml.of(new String(bytes, UTF_8));

    String safe = content.safeHtml();
    assertSafe(Jsoup.parseBodyFragment(safe));
    assertThat(StatusHtml.of(safe).safeHtml()).isEqualTo(safe);
    assertThat(content.text().lines()).noneMatch(line -> line.startsWith("\u0000"));
    assertThat(content.markdown()).doesNotContain("](javascript:", "<javascript:");
    assertThat(content.links()).allMatch(link -> Addresses.isSafe(link.address()));
  }

  private static void assertSafe(Document page) {
    assertThat(page.head().childNodes()).isEmpty();
    assertThat(page.body().attributes()).isEmpty();
    assertThat(page.nodeStream(Comment.class)).isEmpty();
    assertThat(page.nodeStream(DataNode.class)).isEmpty();
    for (Element element : page.body().select("body *")) {
      assertThat(ALLOWED).containsKey(element.normalName());
      assertThat(ALLOWED.getOrDefault(element.normalName(), NONE))
          .containsAll(element.attributes().asList().stream().map(Attribute::getKey).toList());
    }
    assertThat(page.select("a"))
        .allMatch(link -> Addresses.isSafe(link.attr("href")))
        .allMatch(link -> link.attr("rel").equals("nofollow noopener noreferrer"));
  }
}
