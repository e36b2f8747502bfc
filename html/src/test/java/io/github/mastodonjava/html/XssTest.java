package io.github.mastodonjava.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.CustomEmoji;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What attackers send, and that nothing of it is left. */
class XssTest {
  private static final List<CustomEmoji> EMOJIS =
      List.of(
          emoji("blobcat", "https://mastodon.example/blobcat.png"),
          emoji("evil", "javascript:pwned()"),
          emoji("quoted", "https://mastodon.example/x.png\" onerror=\"pwned()"));

  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "br",
          "span",
          "a",
          "del",
          "s",
          "pre",
          "blockquote",
          "code",
          "b",
          "strong",
          "u",
          "i",
          "em",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "ruby",
          "rt",
          "rp",
          "img");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href", "class", "translate", "rel", "target"),
          "span", Set.of("class", "translate"),
          "p", Set.of("class"),
          "ol", Set.of("start", "reversed"),
          "li", Set.of("value"),
          "img", Set.of("class", "src", "alt", "title", "draggable"));

  private static CustomEmoji emoji(String shortcode, String url) {
    return new CustomEmoji(shortcode, url, url, true, null, Map.of());
  }

  static List<String> corpus() {
    try (InputStream in = XssTest.class.getResourceAsStream("xss.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingOfAnAttackIsLeft() {
    assertThat(corpus()).hasSizeGreaterThan(120);
    return corpus().stream()
        .flatMap(attack -> Stream.of(attack, "<p>before " + attack + " after</p>", attack + attack))
        .map(
            attack ->
                DynamicTest.dynamicTest(
                    attack, () -> assertSafe(StatusHtml.of(attack, EMOJIS).safeHtml())));
  }

  @TestFactory
  Stream<DynamicTest> markdownHasNoHtml() {
    // What is in backticks or a block of code is shown, not read.
    return corpus().stream()
        .map(
            attack ->
                DynamicTest.dynamicTest(
                    attack,
                    () ->
                        assertThat(
                                StatusHtml.of(attack, EMOJIS)
                                    .markdown()
                                    .replaceAll("(?s)(`+).*?\\1", ""))
                            .doesNotContainPattern("(?<!\\\\)<(?!https?://)[a-zA-Z/!?]")
                            .doesNotContainPattern("\\]\\((?i:javascript|vbscript|data):")));
  }

  /** What a browser would make of it, by another list than that of the code. */
  static void assertSafe(String html) {
    Document read = Jsoup.parseBodyFragment(html);
    List<String> wrong = new ArrayList<>();
    for (Element element : read.body().select("body *")) {
      check(element, wrong);
    }
    assertThat(wrong).as(html).isEmpty();
    assertThat(read.head().children()).isEmpty();
    assertThat(read.body().attributes()).isEmpty();
    assertThat(read.nodeStream(Comment.class)).isEmpty();
    assertThat(read.nodeStream(DataNode.class)).isEmpty();
    assertThat(StatusHtml.of(html).links()).hasSameSizeAs(read.select("a"));
  }

  private static void check(Element element, List<String> wrong) {
    if (!ELEMENTS.contains(element.normalName())) {
      wrong.add(element.normalName());
    }
    Set<String> allowed = ATTRIBUTES.getOrDefault(element.normalName(), Set.of());
    for (Attribute attribute : element.attributes()) {
      if (!allowed.contains(attribute.getKey())) {
        wrong.add(element.normalName() + " " + attribute);
      }
    }
    if (element.nameIs("a")
        && !element.attr("href").matches("(?s)(https?|mailto|xmpp|magnet|gemini|gopher):.*")) {
      wrong.add(element.outerHtml());
    }
    if (element.nameIs("a") && !element.attr("rel").equals("nofollow noopener noreferrer")) {
      wrong.add(element.outerHtml());
    }
    if (element.nameIs("img") && !element.attr("src").startsWith("https://mastodon.example/")) {
      wrong.add(element.outerHtml());
    }
  }
}
