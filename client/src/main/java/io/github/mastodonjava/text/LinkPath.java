package io.github.mastodonjava.text;

/**
 * The path of a link. It may have parentheses, also one pair within another, if they are closed; it
 * does not end in punctuation, nor in parentheses around what is neither Latin nor Cyrillic.
 */
final class LinkPath {
  private LinkPath() {}

  /** Where the path ends whose first character after the slash is at {@code start}. */
  static int end(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '(') {
        int closed = closed(text, at);
        if (closed == -1) {
          break;
        }
        if (isPlain(text, at, closed)) {
          end = closed;
        }
        at = closed;
      } else if (isPart(c)) {
        at += Character.charCount(c);
        if (mayBeLast(c)) {
          end = at;
        }
      } else {
        break;
      }
    }
    return end;
  }

  /** Where what is in parentheses from {@code open} on ends, or -1 if they are not closed. */
  private static int closed(String text, int open) {
    int at = skip(text, open + 1);
    if (at == text.length()) {
      return -1;
    }
    if (text.charAt(at) == ')') {
      return at == open + 1 ? -1 : at + 1;
    }
    if (text.charAt(at) != '(') {
      return -1;
    }
    int inner = skip(text, at + 1);
    if (inner == at + 1 || inner == text.length() || text.charAt(inner) != ')') {
      return -1;
    }
    int close = skip(text, inner + 1);
    return close == text.length() || text.charAt(close) != ')' ? -1 : close + 1;
  }

  private static int skip(String text, int start) {
    int at = start;
    while (at < text.length() && isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isPart(int c) {
    return !Chars.isSpace(c) && c != '<' && c != '>' && c != '(' && c != ')' && c != '?';
  }

  private static boolean mayBeLast(int c) {
    return "!*\"'「」;:=,.$%[]~&|@".indexOf(c) == -1;
  }

  private static boolean isPlain(String text, int start, int end) {
    return text.substring(start, end).codePoints().allMatch(LinkPath::isPlain);
  }

  private static boolean isPlain(int c) {
    if (c < 0x80) {
      return Chars.isAsciiAlnum(c) || "()!*';:=+,.$/%#[]-_~&|@".indexOf(c) != -1;
    }
    return Chars.isAlnumInAnyCase(c)
        || Chars.isLatinAccent(c)
        || Chars.isLatinAccent(Character.toUpperCase(c))
        || Chars.isLatinAccent(Character.toLowerCase(c))
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }
}
