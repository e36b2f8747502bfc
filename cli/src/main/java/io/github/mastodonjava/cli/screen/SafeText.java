package io.github.mastodonjava.cli.screen;

/**
 * Text of others without the characters that steer a terminal: control characters, which escape
 * sequences begin with, and those that turn the direction of writing.
 */
final class SafeText {
  private SafeText() {}

  /** The text on one line: what breaks lines, and tabs, become spaces. */
  static String line(String text) {
    if (isSafe(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBreak(c)) {
        safe.append(' ');
      } else if (!isDangerous(c)) {
        safe.appendCodePoint(c);
      }
    }
    return safe.toString();
  }

  private static boolean isSafe(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBreak(c) || isDangerous(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isDangerous(int c) {
    return Character.isISOControl(c)
        || isBidirectionalControl(c)
        || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isBidirectionalControl(int c) {
    return c == 0x061C
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
