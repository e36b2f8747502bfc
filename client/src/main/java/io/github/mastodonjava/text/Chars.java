package io.github.mastodonjava.text;

/**
 * Classes of characters as Ruby's regular expressions have them, which Mastodon's rules are written
 * in. They are the same on every JDK for all characters of Unicode 17.
 */
final class Chars {
  private static final CodePointTable NEWER = CodePointTable.read("newer-letters.txt");
  private static final int ALPHABETIC = 1;
  private static final int DIGIT = 3;
  private static final int FIRST_NEWER = 0x363;

  private Chars() {}

  /** {@code [[:alpha:]]}: letters, and the vowel signs of scripts that write them as marks. */
  static boolean isAlpha(int c) {
    return Character.isAlphabetic(c) || newer(c) == ALPHABETIC;
  }

  /** {@code [[:alnum:]]}. */
  static boolean isAlnum(int c) {
    return Character.isAlphabetic(c)
        || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        || newer(c) == ALPHABETIC
        || newer(c) == DIGIT;
  }

  /** {@code [[:word:]]}: that, all marks, the underscore and its like, and invisible joiners. */
  static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isAlphabetic(c) || newer(c) != 0;
    };
  }

  /** What a character is for Unicode 17 that is not that for an older JDK. */
  private static int newer(int c) {
    return c < FIRST_NEWER ? 0 : NEWER.of(c);
  }

  /** {@code [[:space:]]}: white space, as Unicode has it. */
  static boolean isSpace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiAlnum(int c) {
    return isAsciiLetter(c) || isAsciiDigit(c);
  }

  /** {@code [a-z0-9]} where case is ignored, which makes letters of the long s and the kelvin. */
  static boolean isAlnumInAnyCase(int c) {
    return isAsciiAlnum(c) || c == 'ſ' || c == 0x212A;
  }

  /** Whether there is nothing but white space. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Chars::isSpace);
  }

  /** Latin letters with accents, and accents. */
  static boolean isLatinAccent(int c) {
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
        || (c >= 0x1E00 && c <= 0x1EFF)
        || (c >= 0x300 && c <= 0x36F)
        || switch (c) {
          case 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F -> true;
          case 0x272, 0x289, 0x28B, 0x2BB -> true;
          default -> false;
        };
  }
}
