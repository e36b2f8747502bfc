package io.github.mastodonjava.cli.screen;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a post's HTML: paragraphs, line breaks, lists, quotes and code keep their form, links
 * show their whole address as Mastodon writes it, everything else is plain. Reads anything, also
 * what is no HTML.
 */
public final class HtmlText {
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
  private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…",
          "ndash", "–", "mdash", "—");
  private static final int LONGEST_ENTITY = 10;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private int preformatted;

  private HtmlText(String html) {
    this.html = html;
  }

  /** Returns the text, its lines separated by {@code \n}, without space around it. */
  public static String of(String html) {
    HtmlText reader = new HtmlText(html);
    reader.read();
    return reader.text.toString().strip();
  }

  private void read() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && startsTag()) {
        readTag();
      } else if (c == '&') {
        readEntity();
      } else {
        append(c);
        at++;
      }
    }
  }

  private void append(char c) {
    if (preformatted > 0 || !isSpace(c)) {
      text.append(c);
    } else if (text.length() > 0 && !isSpace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private boolean startsTag() {
    if (at + 1 == html.length()) {
      return false;
    }
    char next = html.charAt(at + 1);
    return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
  }

  private void readTag() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at + 4);
      at = end < 0 ? html.length() : end + 3;
      return;
    }
    int end = endOfTag();
    String tag = html.substring(at + 1, end);
    at = Math.min(end + 1, html.length());
    boolean closing = tag.startsWith("/");
    String name = name(closing ? tag.substring(1) : tag);
    if (!closing && UNSEEN.contains(name)) {
      skipTo("</" + name);
    } else {
      place(name, closing);
    }
  }

  /** The position of the tag's {@code >}, which is not one in quotes. */
  private int endOfTag() {
    char quote = 0;
    for (int i = at + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return html.length();
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void skipTo(String end) {
    String rest = html.substring(at).toLowerCase(Locale.ROOT);
    int found = rest.indexOf(end);
    at = found < 0 ? html.length() : at + found;
  }

  private void place(String name, boolean closing) {
    if (name.equals("br")) {
      newLines(Math.min(2, countNewLines() + 1));
    } else if (name.equals("li")) {
      newLines(1);
      text.append(closing ? "" : "- ");
    } else if (BLOCKS.contains(name)) {
      newLines(2);
      if (name.equals("pre")) {
        preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
      } else if (name.equals("blockquote") && !closing) {
        text.append("> ");
      }
    }
  }

  private int countNewLines() {
    int count = 0;
    while (count < text.length() && text.charAt(text.length() - 1 - count) == '\n') {
      count++;
    }
    return count;
  }

  /** Ends the line, so that {@code wanted} line breaks stand at the end of what was written. */
  private void newLines(int wanted) {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      if (text.length() > 1 && "->".indexOf(text.charAt(text.length() - 2)) >= 0) {
        return;
      }
      text.setLength(text.length() - 1);
    }
    for (int there = countNewLines(); text.length() > 0 && there < wanted; there++) {
      text.append('\n');
    }
  }

  private void readEntity() {
    int end = html.indexOf(';', at);
    String entity =
        end < 0 || end - at > LONGEST_ENTITY ? null : entity(html.substring(at + 1, end));
    if (entity == null) {
      text.append('&');
      at++;
    } else {
      text.append(entity);
      at = end + 1;
    }
  }

  private static @Nullable String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.get(name);
    }
    try {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      int c =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(c) ? Character.toString(c) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
