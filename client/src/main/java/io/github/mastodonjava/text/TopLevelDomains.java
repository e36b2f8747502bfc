package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ends of domains that make something a link. */
final class TopLevelDomains {
  private static final Set<String> ASCII = new HashSet<>();
  // The longest first, since one may begin with another.
  private static final List<String> OTHERS = new ArrayList<>();
  private static final String PUNYCODE = "xn--";

  static {
    for (String line : CodePointTable.lines("top-level-domains.txt")) {
      for (String name : line.split(" ", -1)) {
        if (Chars.isAsciiLetter(name.charAt(0))) {
          ASCII.add(name);
        } else {
          OTHERS.add(name);
        }
      }
    }
  }

  private TopLevelDomains() {}

  /** Where the one that begins at {@code start} ends, or -1 if there is none. */
  static int end(String text, int start) {
    if (start == text.length()) {
      return -1;
    }
    if (!Chars.isAsciiLetter(text.charAt(start))) {
      return OTHERS.stream()
          .filter(name -> text.regionMatches(true, start, name, 0, name.length()))
          .mapToInt(name -> start + name.length())
          .filter(end -> mayFollow(text, end))
          .findFirst()
          .orElse(-1);
    }
    int end = start;
    while (end < text.length() && Chars.isAsciiLetter(text.charAt(end))) {
      end++;
    }
    if (mayFollow(text, end)
        && ASCII.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
      return end;
    }
    return punycodeEnd(text, start);
  }

  private static boolean mayFollow(String text, int at) {
    if (at == text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return !Chars.isAlnumInAnyCase(c) && c != '@' && c != '+' && c != '-';
  }

  private static int punycodeEnd(String text, int start) {
    if (!text.regionMatches(true, start, PUNYCODE, 0, PUNYCODE.length())) {
      return -1;
    }
    int first = start + PUNYCODE.length();
    int end = first;
    while (end < text.length() && Chars.isAsciiAlnum(text.charAt(end))) {
      end++;
    }
    return end == first ? -1 : end;
  }
}
