package io.github.mastodonjava.filter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of the HTML that servers send: what stands between the tags, a line for each break. */
final class PlainText {
  private static final int LONGEST_REFERENCE = 10;

  private final String html;
  private final StringBuilder text = new StringBuilder();

  private PlainText(String html) {
    this.html = html;
  }

  static String of(@Nullable String html) {
    return html == null ? "" : new PlainText(html).read();
  }

  private String read() {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && isTag(at)) {
        at = tag(at);
      } else if (c == '&') {
        at = reference(at);
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private boolean isTag(int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    return next == '/' || next == '!' || Character.isLetter(next);
  }

  /** Goes behind the tag, or to the end where it does not end. */
  private int tag(int at) {
    int end = html.indexOf('>', at);
    String tag = html.substring(at, end < 0 ? html.length() : end).toLowerCase(Locale.ROOT);
    if (tag.startsWith("<br")) {
      text.append('\n');
    } else if (tag.equals("</p") || tag.equals("</li") || tag.equals("</blockquote")) {
      text.append("\n\n");
    }
    return end < 0 ? html.length() : end + 1;
  }

  /** Goes behind a character reference; an ampersand that begins none is itself. */
  private int reference(int at) {
    int end = html.indexOf(';', at);
    int c = end < 0 || end - at > LONGEST_REFERENCE ? -1 : character(html.substring(at + 1, end));
    if (c < 0) {
      text.append('&');
      return at + 1;
    }
    text.appendCodePoint(c);
    return end + 1;
  }

  private static int character(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "nbsp" -> '\u00A0';
      default -> number(name);
    };
  }

  private static int number(String name) {
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.startsWith("#") ? name.substring(hexadecimal ? 2 : 1) : "";
    if (!digits.matches(hexadecimal ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
      return -1;
    }
    int c = Integer.parseInt(digits, hexadecimal ? 16 : 10);
    return Character.isValidCodePoint(c) ? c : -1;
  }
}
