package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long Mastodon thinks that a text is: it counts <a
 * href="https://www.unicode.org/reports/tr29/">what people see as characters</a>, takes each link
 * for 23 of them, and leaves out the domain of a mention. White space around the text does not
 * count. What is a link and what is not, is as the server decides it: {@code example.com} without a
 * scheme is none. Letters of Indic conjuncts count together, as they do since Mastodon 4.6.
 *
 * @see <a
 *     href="https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb">Mastodon's
 *     rule</a>
 */
public final class StatusText {
  private StatusText() {}

  /** The length of a text, as Mastodon counts. */
  public static int length(String text) {
    return length(text, null);
  }

  /** The length of a text and its content warning, which count together. */
  public static int length(String text, @Nullable String warning) {
    return length(text, warning, StatusLimit.MASTODON);
  }

  /** The same on a server where a link counts for something else. */
  public static int length(String text, @Nullable String warning, StatusLimit limit) {
    String before = warning == null ? "" : strip(warning);
    String after = strip(text);
    if (Chars.isBlank(after)) {
      // A warning without a text becomes the text.
      after = Chars.isBlank(before) ? "" : before;
      before = Chars.isBlank(before) ? before : "";
    }
    return Graphemes.count(before + countable(after, limit.charactersReservedPerUrl()));
  }

  /**
   * How many characters may still be added before a server would refuse the status; below zero, how
   * many there are too many.
   */
  public static int remaining(String text, @Nullable String warning, StatusLimit limit) {
    return limit.maxCharacters() - length(text, warning, limit);
  }

  /** The length of what has neither links nor mentions: a content warning. */
  static int countCharacters(String warning) {
    return Graphemes.count(strip(warning));
  }

  private static String countable(String text, int charactersPerUrl) {
    StringBuilder countable = new StringBuilder(text.length());
    int at = 0;
    for (Token token : tokens(text)) {
      countable.append(text, at, token.start());
      if (token.nameEnd() == -1) {
        countable.append("x".repeat(charactersPerUrl));
      } else {
        countable.append(text, token.start(), token.nameEnd());
      }
      at = token.end();
    }
    return countable.append(text, at, text.length()).toString();
  }

  /** A link, or a mention: then it has the end of the name. */
  record Token(int start, int end, int nameEnd) {}

  /** The links and mentions, in their order. */
  static List<Token> tokens(String text) {
    List<Token> all = new ArrayList<>();
    Links.in(text).forEach(link -> all.add(new Token(link.start(), link.end(), -1)));
    Mentions.in(text)
        .forEach(
            each -> all.add(new Token(each.span().start(), each.span().end(), each.nameEnd())));
    all.sort(Comparator.comparingInt(Token::start));
    List<Token> apart = new ArrayList<>();
    int end = 0;
    for (Token token : all) {
      if (token.start() >= end) {
        apart.add(token);
        end = token.end();
      }
    }
    return apart;
  }

  /** Without what Ruby takes for white space at both ends: less than Unicode does. */
  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isStripped(text.charAt(start))) {
      start++;
    }
    while (end > start && isStripped(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isStripped(char c) {
    return c == ' ' || c == 0 || (c >= '\t' && c <= '\r');
  }
}
