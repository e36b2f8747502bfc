package io.github.mastodonjava.error;

/** Text of a server, made fit for one line of a message. */
final class MessageText {
  private static final int LONGEST = 500;

  private MessageText() {}

  static String of(String text) {
    return of(text, LONGEST);
  }

  static String of(String text, int longest) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), longest) + 1);
    int[] codePoints = text.codePoints().limit(longest).toArray();
    for (int c : codePoints) {
      line.appendCodePoint(isPrintable(c) ? c : ' ');
    }
    if (text.codePointCount(0, text.length()) > codePoints.length) {
      line.append('…');
    }
    return line.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
