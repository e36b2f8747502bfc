package io.github.mastodonjava.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through HTML and writes what people see, in a form that subclasses know. */
abstract class Rendering implements NodeFilter {
  private static final String SPACES = " \t\n\r\f";

  final Lines lines;

  Rendering(Lines lines) {
    this.lines = lines;
  }

  String render(Element body) {
    body.filter(this);
    return lines.toString();
  }

  abstract void text(String text);

  /** A link with its address, which is safe; returns whether its content was written, too. */
  abstract boolean beginLink(Element link, String address);

  abstract void endLink(Element link, String address);

  abstract void heading(int level);

  abstract void code(String code);

  abstract void codeBlock(Element block, String code);

  abstract void rule();

  /** The beginning or end of what is strong, emphasised or struck out. */
  abstract void mark(String name);

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  /** Writes text, a space for all the white space between words. */
  private void words(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      if (SPACES.indexOf(text.charAt(at)) != -1) {
        lines.space();
        at++;
        continue;
      }
      while (end < text.length() && SPACES.indexOf(text.charAt(end)) == -1) {
        end++;
      }
      text(text.substring(at, end));
      at = end;
    }
  }

  private FilterResult begin(Element element) {
    switch (element.normalName()) {
      case "br" -> lines.lineBreak();
      case "hr" -> rule();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        lines.paragraph();
        heading(element.normalName().charAt(1) - '0');
      }
      case "ul", "ol" -> apart(element);
      case "li" -> {
        lines.line();
        String marker = marker(element);
        lines.indent(marker, " ".repeat(marker.length()));
      }
      case "blockquote" -> {
        lines.paragraph();
        lines.indent("> ", "> ");
      }
      case "pre" -> {
        lines.paragraph();
        codeBlock(element, trimmed(element.wholeText()));
        lines.paragraph();
        return FilterResult.SKIP_CHILDREN;
      }
      case "code" -> {
        code(element.wholeText());
        return FilterResult.SKIP_CHILDREN;
      }
      case "b", "strong", "i", "em", "del", "s" -> mark(element.normalName());
      case "rt" -> lines.write(hasParentheses(element) ? "" : "(");
      case "a" -> {
        String address = element.attr("href").strip();
        if (Addresses.isSafe(address) && beginLink(element, address)) {
          return FilterResult.SKIP_CHILDREN;
        }
      }
      default -> {
        if (isBlock(element) && !beginsAnItem(element)) {
          lines.paragraph();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** A paragraph that begins an item of a list stands on the item's first line. */
  private static boolean beginsAnItem(Element block) {
    Element parent = block.parent();
    return parent != null && parent.nameIs("li") && block.previousElementSibling() == null;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> lines.paragraph();
      case "ul", "ol" -> apart(element);
      case "li" -> {
        lines.outdent();
        lines.nextItem();
      }
      case "blockquote" -> {
        lines.outdent();
        lines.paragraph();
      }
      case "b", "strong", "i", "em", "del", "s" -> mark("/" + element.normalName());
      case "rt" -> lines.write(hasParentheses(element) ? "" : ")");
      case "a" -> {
        String address = element.attr("href").strip();
        if (Addresses.isSafe(address)) {
          endLink(element, address);
        }
      }
      case "pre", "code", "br", "hr" -> {}
      default -> {
        if (isBlock(element)) {
          lines.paragraph();
        }
      }
    }
  }

  private void apart(Element list) {
    if (isWithinList(list)) {
      lines.line();
    } else {
      lines.paragraph();
    }
  }

  private static boolean isWithinList(Element list) {
    Element parent = list.parent();
    return parent != null && parent.nameIs("li");
  }

  private static String marker(Element item) {
    Element list = item.parent();
    if (list == null || !list.nameIs("ol")) {
      return "- ";
    }
    int number = number(list.attr("start"), 1);
    for (Element each = item.previousElementSibling();
        each != null;
        each = each.previousElementSibling()) {
      number += each.nameIs("li") ? 1 : 0;
    }
    return number + ". ";
  }

  private static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static boolean hasParentheses(Element annotation) {
    Element before = annotation.previousElementSibling();
    return before != null && before.nameIs("rp");
  }

  private static boolean isBlock(Element element) {
    return Content.isBlock(element) && !element.nameIs("body");
  }

  private static String trimmed(String code) {
    String trimmed = code.replace("\r\n", "\n");
    return trimmed.endsWith("\n") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }
}
