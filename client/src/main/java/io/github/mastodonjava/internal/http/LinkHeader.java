package io.github.mastodonjava.internal.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Link} headers: <a href="https://www.rfc-editor.org/rfc/rfc8288#appendix-B.2">RFC
 * 8288, appendix B.2</a>. Any text is legal input; what is no link is skipped.
 */
public final class LinkHeader {
  private static final String SPACES = " \t\n\u000B\f\r";

  private final String text;
  private final Map<String, String> targets;
  private int at;

  private LinkHeader(String text, Map<String, String> targets) {
    this.text = text;
    this.targets = targets;
  }

  /**
   * The first target of every relation type, by the type in lower case. Targets are as the server
   * wrote them, maybe relative. Links of another context than the answer itself ({@code anchor})
   * are left out.
   */
  public static Map<String, String> parse(List<String> values) {
    Map<String, String> targets = new LinkedHashMap<>();
    for (String value : values) {
      new LinkHeader(value, targets).readLinks();
    }
    return Collections.unmodifiableMap(targets);
  }

  private void readLinks() {
    while (at < text.length()) {
      skipSpace();
      if (take('<')) {
        readLink();
      }
      skipToNextLink();
    }
  }

  private void readLink() {
    int end = text.indexOf('>', at);
    if (end < 0) {
      at = text.length();
      return;
    }
    String target = text.substring(at, end).strip();
    at = end + 1;
    @Nullable String rel = null;
    boolean anchored = false;
    skipSpace();
    while (take(';')) {
      skipSpace();
      String name = readToken().toLowerCase(Locale.ROOT);
      skipSpace();
      @Nullable String value = take('=') ? readValue() : null;
      skipSpace();
      if (name.equals("rel") && rel == null && value != null) {
        rel = value;
      }
      anchored |= name.equals("anchor");
    }
    if (rel != null && !anchored) {
      StringTokenizer types = new StringTokenizer(rel, SPACES);
      while (types.hasMoreTokens()) {
        targets.putIfAbsent(types.nextToken().toLowerCase(Locale.ROOT), target);
      }
    }
  }

  private String readToken() {
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at)) && "=;,".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String readValue() {
    skipSpace();
    return take('"') ? readQuoted() : readToken();
  }

  private String readQuoted() {
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        break;
      }
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
      }
      value.append(c);
    }
    return value.toString();
  }

  /** Goes behind the next comma that is not quoted. */
  private void skipToNextLink() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == ',') {
        return;
      }
      if (c == '"') {
        readQuoted();
      }
    }
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
