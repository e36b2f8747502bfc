package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions in a text: {@code @name} and {@code @name@domain}, by the rule in Mastodon's
 * {@code Account::MENTION_RE}.
 */
final class Mentions {
  private static final int MAX_DOMAIN = 253;

  private Mentions() {}

  /** A mention, and where its name ends, which is where its domain's {@code @} is if it has one. */
  record Found(Span span, int nameEnd) {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    int at = text.indexOf('@');
    while (at != -1) {
      Found mention = mayPrecede(text, at) ? at(text, at) : null;
      if (mention != null && isMention(text, mention)) {
        found.add(mention);
      }
      at = text.indexOf('@', mention == null ? at + 1 : mention.span().end());
    }
    return found;
  }

  private static boolean mayPrecede(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return before != '/' && before != '=' && !Chars.isWord(before);
  }

  private static @Nullable Found at(String text, int start) {
    int nameEnd = chain(text, start + 1, Mentions::isNameLetter);
    if (nameEnd == start + 1) {
      return null;
    }
    int end = nameEnd;
    if (nameEnd < text.length() && text.charAt(nameEnd) == '@') {
      int domainEnd = chain(text, nameEnd + 1, Chars::isWord);
      end = domainEnd == nameEnd + 1 ? nameEnd : domainEnd;
    }
    return new Found(new Span(start, end), nameEnd);
  }

  private static boolean isMention(String text, Found found) {
    int end = found.span().end();
    if (text.codePointCount(found.nameEnd(), end) - 1 > MAX_DOMAIN || text.startsWith("://", end)) {
      return false;
    }
    if (end == text.length()) {
      return true;
    }
    int after = text.codePointAt(end);
    return after != '@' && after != '＠' && !Chars.isLatinAccent(after);
  }

  /** Where letters end that dots and hyphens may be between. */
  static int chain(String text, int start, java.util.function.IntPredicate letter) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (letter.test(c)) {
        end = at + Character.charCount(c);
      } else if ((c != '.' && c != '-') || at == start) {
        break;
      }
      at += Character.charCount(c);
    }
    return end;
  }

  static boolean isNameLetter(int c) {
    return Chars.isAlnumInAnyCase(c) || c == '_';
  }
}
