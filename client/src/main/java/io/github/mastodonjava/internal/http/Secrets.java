package io.github.mastodonjava.internal.http;

/**
 * Blots secrets out of text that is going to be shown: queries, form bodies, JSON, headers. It
 * knows them by their names, and rather takes too much than too little.
 */
public final class Secrets {
  private static final String BLOT = "***";

  private final String text;
  private final StringBuilder shown;
  private int at;

  private Secrets(String text) {
    this.text = text;
    this.shown = new StringBuilder(text.length());
  }

  /** Whether the value of a parameter, JSON property or header of this name must not be shown. */
  public static boolean isSecret(String name) {
    return SecretNames.contain(name);
  }

  /** The same text with {@code ***} in the place of every secret. */
  public static String blot(String text) {
    return new Secrets(text).blotAll();
  }

  /** The value of the header {@code name} as it may be shown. */
  public static String blotHeader(String name, String value) {
    return isSecret(name) ? BLOT : blot(value);
  }

  private String blotAll() {
    while (at < text.length()) {
      if (isNamePart(text.charAt(at))) {
        blotAfterName();
      } else if (text.startsWith("://", at)) {
        blotUserInfo();
      } else {
        shown.append(text.charAt(at++));
      }
    }
    return shown.toString();
  }

  private void blotAfterName() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    shown.append(name);
    int separator = separatorFrom(at);
    if (separator >= 0 && isSecret(name)) {
      boolean quotedName = separator > at && isQuote(text.charAt(skipBackslashes(at)));
      shown.append(text, at, separator + 1);
      at = separator + 1;
      blotValue(text.charAt(separator) == '=', quotedName);
    } else if (isAuthorizationScheme(name)) {
      blotCredentials();
    }
  }

  /** Where the {@code =} or {@code :} behind a name is; -1 where there is none. */
  private int separatorFrom(int end) {
    int i = skipBackslashes(end);
    i = i < text.length() && isQuote(text.charAt(i)) ? i + 1 : end;
    i = skipSpace(i);
    return i < text.length() && (text.charAt(i) == '=' || text.charAt(i) == ':') ? i : -1;
  }

  private void blotValue(boolean assigned, boolean quotedName) {
    int start = skipSpace(at);
    shown.append(text, at, start);
    int quote = skipBackslashes(start);
    boolean quoted = quote < text.length() && isQuote(text.charAt(quote));
    if (quoted) {
      String mark = text.substring(start, quote + 1);
      shown.append(mark).append(BLOT).append(mark);
      int end = SecretExtent.ofQuoted(text, quote, quote - start);
      at = quotedName ? end : endOfBare(end, assigned);
    } else {
      at = quotedName ? SecretExtent.ofJson(text, start) : endOfBare(start, assigned);
      shown.append(at > start ? BLOT : "");
    }
  }

  private int endOfBare(int from, boolean assigned) {
    return assigned ? SecretExtent.ofForm(text, from) : SecretExtent.ofLine(text, from);
  }

  /** {@code Bearer abc} and its like, without the name of the header. */
  private void blotCredentials() {
    int start = skipSpace(at);
    if (start > at) {
      int end = SecretExtent.ofForm(text, start);
      shown.append(text, at, start).append(end > start ? BLOT : "");
      at = end;
    }
  }

  private void blotUserInfo() {
    int start = at + 3;
    int end = start;
    int userInfoEnd = -1;
    while (end < text.length() && "/?#\"<> \t\r\n".indexOf(text.charAt(end)) < 0) {
      if (text.charAt(end) == '@') {
        userInfoEnd = end;
      }
      end++;
    }
    shown.append("://").append(userInfoEnd < 0 ? "" : BLOT);
    at = userInfoEnd < 0 ? start : userInfoEnd;
  }

  private static boolean isAuthorizationScheme(String name) {
    return name.equalsIgnoreCase("bearer") || name.equalsIgnoreCase("basic");
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipBackslashes(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '\\') {
      i++;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "_-.%[]".indexOf(c) >= 0;
  }
}
