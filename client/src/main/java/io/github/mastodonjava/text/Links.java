package io.github.mastodonjava.text;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the links that Mastodon would make of a text: with a scheme, before a domain that there can
 * be. Mastodon uses twitter-text 3.1 with <a
 * href="https://github.com/mastodon/mastodon/blob/main/config/initializers/twitter_regex.rb">its
 * own rules for paths</a>; this reads a text once where regular expressions may go back and forth.
 */
final class Links {
  private static final List<String> SCHEMES =
      List.of(
          "https://",
          "http://",
          "dat://",
          "dweb://",
          "ipfs://",
          "ipns://",
          "ssb://",
          "gopher://",
          "gemini://");
  private static final List<String> SHORTENER = List.of("https://t.co/", "http://t.co/");
  private static final int MAX_SHORTENED = 40;
  private static final int MAX_LENGTH = 4096;

  private final String text;
  private final Domains domains;
  private final List<Span> found = new ArrayList<>();

  private Links(String text) {
    this.text = text;
    this.domains = new Domains(text);
  }

  static List<Span> in(String text) {
    if (!text.contains("://")) {
      return List.of();
    }
    Links links = new Links(text);
    links.read();
    return links.found;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      int end = mayPrecede(c) ? read(next) : -1;
      if (end == -1 && (at == 0 || text.charAt(at - 1) == '\n')) {
        end = read(at);
      }
      at = end == -1 ? next : end;
    }
  }

  private static boolean mayPrecede(int c) {
    return !Chars.isAlnumInAnyCase(c)
        && switch (c) {
          case '@', '＠', '$', '#', '＃', 0xFEFF, 0xFFFE, 0xFFFF -> false;
          default -> true;
        };
  }

  /** Reads a link, or the same without a scheme, which is none; returns its end, or -1. */
  private int read(int start) {
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
        int domain = start + scheme.length();
        int domainEnd = domains.end(domain);
        if (domainEnd == -1) {
          return -1;
        }
        int end = restEnd(domainEnd);
        keep(start, domain, domainEnd, end);
        return end;
      }
    }
    int domainEnd = domains.end(start);
    return domainEnd == -1 ? -1 : restEnd(domainEnd);
  }

  private void keep(int start, int domain, int domainEnd, int end) {
    int linkEnd = end;
    for (String shortener : SHORTENER) {
      if (text.regionMatches(true, start, shortener, 0, shortener.length())) {
        int first = start + shortener.length();
        int last = first;
        while (last < end && Chars.isAsciiAlnum(text.charAt(last))) {
          last++;
        }
        if (last - first > MAX_SHORTENED) {
          return;
        }
        linkEnd = last == first ? end : last;
      }
    }
    if (isPossible(text.substring(domain, domainEnd), text.codePointCount(start, linkEnd))) {
      found.add(new Span(start, linkEnd));
    }
  }

  private static boolean isPossible(String domain, int length) {
    try {
      int longer = IDN.toASCII(domain).length() - domain.codePointCount(0, domain.length());
      return length + Math.max(0, longer) <= MAX_LENGTH;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private int restEnd(int domainEnd) {
    int end = domainEnd;
    if (isAt(end, ':') && end + 1 < text.length() && Chars.isAsciiDigit(text.charAt(end + 1))) {
      end++;
      while (end < text.length() && Chars.isAsciiDigit(text.charAt(end))) {
        end++;
      }
    }
    if (isAt(end, '/')) {
      end = LinkPath.end(text, end + 1);
    }
    return isAt(end, '?') ? queryEnd(end) : end;
  }

  private boolean isAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private int queryEnd(int questionMark) {
    int end = questionMark;
    int at = questionMark + 1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean ending = mayEndQuery(c);
      if (!ending && "!?*'();:+$%[].,~|@^".indexOf(c) == -1) {
        break;
      }
      at += Character.charCount(c);
      if (ending) {
        end = at;
      }
    }
    return end;
  }

  private static boolean mayEndQuery(int c) {
    if (c < 0xA0) {
      return Chars.isAsciiAlnum(c) || "_&=#/-".indexOf(c) != -1;
    }
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean inArabicForms = c >= 0xFDD0 && c <= 0xFDEF;
    boolean special = c >= 0xFFF0 && c <= 0xFFFF;
    boolean atEndOfPlane = (c & 0xFFFE) == 0xFFFE;
    boolean tag = c >= 0xE0000 && c < 0xE1000;
    return !surrogate && !inArabicForms && !special && !atEndOfPlane && !tag;
  }
}
