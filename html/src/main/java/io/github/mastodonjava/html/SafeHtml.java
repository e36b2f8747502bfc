package io.github.mastodonjava.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of HTML what is on a list: <a
 * href="https://docs.joinmastodon.org/spec/activitypub/#sanitization">that of Mastodon</a>.
 */
final class SafeHtml {
  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(
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
              "rp")
          .addAttributes("a", "href", "class", "translate")
          .addAttributes("span", "class", "translate")
          .addAttributes("p", "class")
          .addAttributes("ol", "start", "reversed")
          .addAttributes("li", "value")
          .addProtocols("a", "href", Addresses.SCHEMES.toArray(String[]::new))
          .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
          .addEnforcedAttribute("a", "target", "_blank");

  private static final Set<String> CLASSES =
      Set.of("mention", "hashtag", "ellipsis", "invisible", "quote-inline");
  private static final Set<String> MICROFORMATS = Set.of("h-", "p-", "u-", "e-", "dt-");

  private SafeHtml() {}

  static String of(Element body, Emojis emojis) {
    Document dirty = Document.createShell("");
    dirty.body().appendChildren(copies(body));
    keepApart(dirty.body().select("*"));
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    clean.body().select("[class]").forEach(SafeHtml::keepClasses);
    clean.body().select("[translate]:not([translate=no])").removeAttr("translate");
    clean.body().select("a:not([href])").unwrap();
    showEmojis(clean.body(), emojis);
    return clean.body().html();
  }

  private static List<Node> copies(Element body) {
    return body.childNodes().stream().map(Node::clone).collect(Collectors.toList());
  }

  /** Puts a space where an element that will be left out ended a line, as Mastodon does. */
  private static void keepApart(List<Element> elements) {
    for (int i = elements.size() - 1; i >= 0; i--) { // what is within comes before what is around
      Element element = elements.get(i);
      if (!isLeftOutBlock(element)) {
        continue;
      }
      Node before = element.previousSibling();
      if (before != null && !(isLeftOutBlock(before) && before.childNodeSize() == 0)) {
        element.prependText(" ");
      }
      if (element.nextSibling() != null && !isLeftOutBlock(element.nextSibling())) {
        element.appendText(" ");
      }
    }
  }

  private static boolean isLeftOutBlock(@Nullable Node node) {
    return node instanceof Element element
        && Content.isBlock(element)
        && !element.nameIs("body")
        && !ALLOWED.isSafeTag(element.normalName());
  }

  private static void keepClasses(Element element) {
    Set<String> kept =
        element.classNames().stream().filter(SafeHtml::isKept).collect(Collectors.toSet());
    if (kept.isEmpty()) {
      element.removeAttr("class");
    } else {
      element.classNames(kept);
    }
  }

  private static boolean isKept(String name) {
    return CLASSES.contains(name) || MICROFORMATS.stream().anyMatch(name::startsWith);
  }

  private static void showEmojis(Element body, Emojis emojis) {
    if (emojis.images().isEmpty()) {
      return;
    }
    List<TextNode> texts = new ArrayList<>();
    body.nodeStream(TextNode.class).forEach(texts::add);
    for (TextNode text : texts) {
      List<Node> parts = new ArrayList<>();
      emojis.replace(
          text.getWholeText(),
          between -> {
            parts.add(new TextNode(between));
            return "";
          },
          (shortcode, image) -> {
            parts.add(image(shortcode, image));
            return "";
          });
      if (parts.size() > 1) {
        parts.forEach(text::before);
        text.remove();
      }
    }
  }

  private static Element image(String shortcode, String address) {
    return new Element("img")
        .attr("class", "custom-emoji")
        .attr("src", address)
        .attr("alt", shortcode)
        .attr("title", shortcode)
        .attr("draggable", "false");
  }
}
