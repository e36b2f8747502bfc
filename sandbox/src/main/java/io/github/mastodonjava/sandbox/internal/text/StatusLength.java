package io.github.mastodonjava.sandbox.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts as Mastodon does: what people see as characters, 23 for a link, and of a remote mention
 * only the name. Unlike there, any top-level domain is one, so that the addresses of examples and
 * of embedded servers are links; and what one character is, is up to the JDK: 17 divides the
 * conjuncts of Indic scripts, which Mastodon 4.6 and JDK 25 do not.
 */
public final class StatusLength {
  private static final String LETTER =
      "[A-Za-z0-9[^\\x00-\\xa0\\u1680\\u2000-\\u206f\\u3000\\ufeff]]";
  private static final String IN_PATH =
      "[^\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000<>()?]";
  private static final String PARENTHESES = "\\((?:P++|P*+\\(P++\\)P*+)\\)".replace("P", IN_PATH);
  private static final Pattern LINK =
      Pattern.compile(
          ("(?<![A-Za-z0-9@＠$#＃\\ufeff])"
                  + "(?i:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini)://"
                  + "(?:L(?:[L_-]*L)?\\.)*L(?:[L-]*L)?\\."
                  + "(?:[A-Za-z]{2,}|xn--[A-Za-z0-9]+|[L&&[^\\x00-\\x7f]]+)(?![A-Za-z0-9@+-])"
                  + "(?::[0-9]+)?")
              .replace("L", LETTER));
  private static final Pattern PATH =
      Pattern.compile("/(?:P++|B)*+".replace("P", IN_PATH).replace("B", PARENTHESES));
  private static final Pattern LAST_PARENTHESES = Pattern.compile(PARENTHESES + "$");
  private static final Pattern PLAIN =
      Pattern.compile(
          "[()A-Za-z0-9!*';:=+,.$/%#\\[\\]_~&|@\\p{Pd}\\p{IsCyrillic}\\u00c0-\\u024f]+");
  private static final String NOT_LAST_IN_PATH = "!*\"'「」;:=,.$%[]~&|@";
  private static final Pattern QUERY =
      Pattern.compile(
          "\\?[A-Za-z0-9!?*'();:&=+$/%#\\[\\]_.,~|@^\\-[^\\x00-\\x9f]]*"
              + "[A-Za-z0-9_&=#/\\-[^\\x00-\\x9f]]");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![=/\\w])(@(?>[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*+))"
              + "((?>@\\w+(?:[.-]+\\w+)*+))?+"
              + "(?![@＠\\u00c0-\\u024f\\u0300-\\u036f]|://)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final int MAX_DOMAIN = 253;
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private StatusLength() {}

  /** The length of a text and its content warning. */
  public static int of(String text, String warning) {
    String counted =
        text.isBlank()
            ? withoutLinks(warning.strip())
            : warning.strip() + withoutLinks(text.strip());
    return (int) CHARACTER.matcher(counted).results().count();
  }

  private static String withoutLinks(String text) {
    StringBuilder counted = new StringBuilder();
    int at = 0;
    Matcher link = LINK.matcher(text);
    while (link.find(at)) {
      counted.append(withoutDomains(text.substring(at, link.start())));
      counted.append("x".repeat(23));
      at = queryEnd(text, pathEnd(text, link.end()));
    }
    return counted.append(withoutDomains(text.substring(at))).toString();
  }

  private static String withoutDomains(String text) {
    return MENTION
        .matcher(text)
        .replaceAll(
            mention ->
                mention.group(2) != null && mention.group(2).length() > 1 + MAX_DOMAIN
                    ? mention.group()
                    : mention.group(1));
  }

  private static int pathEnd(String text, int start) {
    Matcher path = PATH.matcher(text).region(start, text.length());
    if (!path.lookingAt()) {
      return start;
    }
    String shorter = path.group();
    while (shorter.length() > 1) {
      Matcher parentheses = LAST_PARENTHESES.matcher(shorter);
      if (parentheses.find()) {
        if (PLAIN.matcher(parentheses.group()).matches()) {
          break;
        }
        shorter = shorter.substring(0, parentheses.start());
      } else if (NOT_LAST_IN_PATH.indexOf(shorter.charAt(shorter.length() - 1)) != -1) {
        shorter = shorter.substring(0, shorter.length() - 1);
      } else {
        break;
      }
    }
    return start + shorter.length();
  }

  private static int queryEnd(String text, int start) {
    Matcher query = QUERY.matcher(text).region(start, text.length());
    return query.lookingAt() ? query.end() : start;
  }
}
