package io.github.mastodonjava.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads HTML into a tree of what a status may have. */
final class Content {
  /** Elements whose content is not for people. */
  private static final String UNSEEN =
      "script, style, template, title, noscript, iframe, object, embed, applet, textarea, select,"
          + " svg, audio, video, canvas, noembed, noframes, xmp, plaintext";

  private static final String FORMULA = "annotation[encoding=application/x-tex]";

  private Content() {}

  static Element parse(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.select("math").forEach(Content::toFormula);
    body.select(UNSEEN).remove();
    body.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
    return body;
  }

  /** A formula is shown as it was typed, as Mastodon does. */
  private static void toFormula(Element math) {
    Element typed = math.selectFirst(FORMULA);
    math.replaceWith(new TextNode(typed == null ? math.text() : typed.text()));
  }

  /** Whether what it has stands on lines of its own. */
  static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("summary");
  }

  /** Whether Mastodon shows only a part of the link's text. */
  static boolean isShortened(Element link) {
    return link.selectFirst("span.invisible, span.ellipsis") != null;
  }
}
