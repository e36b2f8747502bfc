package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the hashtags in a text, by the rule in Mastodon's {@code Tag::HASHTAG_RE}. */
final class Hashtags {
  private Hashtags() {}

  /** Hashtags after white space or at the beginning, which is where Mastodon 4.6 sees them. */
  static List<Span> in(String text) {
    return in(text, false);
  }

  /** Those also, of which only older versions make hashtags: after most punctuation. */
  static List<Span> possibleIn(String text) {
    return in(text, true);
  }

  private static List<Span> in(String text, boolean anywhere) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = -1;
      if ((c == '#' || c == '＃') && mayPrecede(text, at, anywhere)) {
        end = nameEnd(text, at + 1);
      }
      if (end != -1) {
        found.add(new Span(at, withoutScheme(text, at + 1, end)));
      }
      at = end == -1 ? at + 1 : end;
    }
    return found;
  }

  private static boolean mayPrecede(String text, int at, boolean anywhere) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return anywhere
        ? before != '=' && before != '/' && before != ')' && !Chars.isAlnum(before)
        : Chars.isSpace(before);
  }

  /** {@code #cathttps://…} is a hashtag, and a link that begins in it. */
  private static int withoutScheme(String text, int start, int end) {
    if (text.startsWith("://", end)) {
      for (String scheme : List.of("https", "http")) {
        int schemeStart = end - scheme.length();
        if (schemeStart > start && text.startsWith(scheme, schemeStart)) {
          return schemeStart;
        }
      }
    }
    return end;
  }

  /**
   * Where the name that begins at {@code start} ends, or -1 if none does. A name has a letter or,
   * inside, a separator.
   */
  static int nameEnd(String text, int start) {
    int separated = separatedEnd(text, start);
    if (separated != -1) {
      return separated;
    }
    int at = start;
    boolean letter = false;
    while (at < text.length() && Chars.isWord(text.codePointAt(at))) {
      letter |= Chars.isAlpha(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
    }
    return letter ? at : -1;
  }

  /** The same for names that have a letter or separator between their first and last character. */
  private static int separatedEnd(String text, int start) {
    if (start >= text.length() || !Chars.isWord(text.codePointAt(start))) {
      return -1;
    }
    int end = -1;
    int at = start + Character.charCount(text.codePointAt(start));
    boolean inside = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean word = Chars.isWord(c);
      if (!word && !isSeparator(c)) {
        break;
      }
      at += Character.charCount(c);
      if (word && inside) {
        end = at;
      }
      inside |= isSeparator(c) || Chars.isAlpha(c);
    }
    return end;
  }

  static boolean isSeparator(int c) {
    return c == '_' || c == '·' || c == '・' || c == 0x200C;
  }
}
