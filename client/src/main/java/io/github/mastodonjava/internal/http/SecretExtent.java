package io.github.mastodonjava.internal.http;

/** Where the value of a secret ends, in each way of writing it. */
final class SecretExtent {
  private SecretExtent() {}

  /**
   * Behind the quote that closes the one at {@code quote}, which has {@code backslashes} before it:
   * 0 in JSON, 1 in JSON within a string of JSON, 3 within that. To the end where none closes it.
   */
  static int ofQuoted(String text, int quote, int backslashes) {
    char mark = text.charAt(quote);
    int run = 0;
    for (int i = quote + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark && closes(run, backslashes)) {
        return i + 1;
      }
      run = c == '\\' ? run + 1 : 0;
    }
    return text.length();
  }

  private static boolean closes(int run, int backslashes) {
    return run < backslashes || (run - backslashes) % (2 * (backslashes + 1)) == 0;
  }

  /** A number or literal; to the end of the text for an object or a list. */
  static int ofJson(String text, int start) {
    boolean nested = start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
    return nested ? text.length() : endBefore(text, start, ",}]\r\n");
  }

  /** A value of a query or a form, which cannot hold these characters. */
  static int ofForm(String text, int start) {
    return endBefore(text, start, "& \t\r\n\"\\<>");
  }

  static int ofLine(String text, int start) {
    return endBefore(text, start, "\r\n");
  }

  private static int endBefore(String text, int start, String ends) {
    int i = start;
    while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
