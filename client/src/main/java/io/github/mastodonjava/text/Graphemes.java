package io.github.mastodonjava.text;

/**
 * What people see as one character: <a href="https://www.unicode.org/reports/tr29/">extended
 * grapheme clusters</a> of Unicode 17, as Ruby 4.0 divides a text into them, and so Mastodon since
 * 4.6.
 */
final class Graphemes {
  static final int OTHER = 0;
  static final int CONTROL = 1;
  static final int EXTEND = 2;
  static final int PREPEND = 3;
  static final int SPACING_MARK = 4;
  static final int HANGUL_L = 5;
  static final int HANGUL_V = 6;
  static final int HANGUL_T = 7;
  static final int HANGUL_LV = 8;
  static final int HANGUL_LVT = 9;
  static final int REGIONAL_INDICATOR = 10;
  static final int PICTOGRAPHIC = 11;
  static final int ZWJ = 12;
  static final int CR = 13;
  static final int LF = 14;
  static final int CONSONANT = 15;
  static final int LINKER = 16;
  static final int NON_JOINER = 17;

  private static final CodePointTable TABLE = CodePointTable.read("graphemes.txt");
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int SYLLABLES_OF_A_VOWEL = 28;

  private Graphemes() {}

  /** How many there are in {@code text}. */
  static int count(CharSequence text) {
    int count = 0;
    for (int at = 0; at < text.length(); at = next(text, at)) {
      count++;
    }
    return count;
  }

  /** Where the one that begins at {@code start} ends. */
  static int next(CharSequence text, int start) {
    int c = Character.codePointAt(text, start);
    int at = start + Character.charCount(c);
    int before = kind(c);
    boolean oneIndicator = before == REGIONAL_INDICATOR;
    Pictograph pictograph = Pictograph.NONE.and(before);
    Conjunct conjunct = Conjunct.NONE.and(before);
    while (at < text.length()) {
      c = Character.codePointAt(text, at);
      int after = kind(c);
      boolean joined =
          switch (after) {
            case REGIONAL_INDICATOR -> oneIndicator || before == PREPEND;
            case PICTOGRAPHIC -> pictograph == Pictograph.JOINER || before == PREPEND;
            case CONSONANT -> conjunct == Conjunct.LINKED || before == PREPEND;
            default -> belongTogether(before, after);
          };
      if (!joined) {
        return at;
      }
      oneIndicator = after == REGIONAL_INDICATOR && before == PREPEND;
      pictograph = pictograph.and(after);
      conjunct = conjunct.and(after);
      before = after;
      at += Character.charCount(c);
    }
    return at;
  }

  /** What of a sequence of pictographs was read: one and its modifiers, and then a joiner. */
  private enum Pictograph {
    NONE,
    MODIFIED,
    JOINER;

    Pictograph and(int kind) {
      return switch (kind) {
        case PICTOGRAPHIC -> MODIFIED;
        case EXTEND, LINKER, NON_JOINER -> this == MODIFIED ? MODIFIED : NONE;
        case ZWJ -> this == MODIFIED ? JOINER : NONE;
        default -> NONE;
      };
    }
  }

  /** What of an Indic conjunct was read: a consonant and its marks, and then one that links it. */
  private enum Conjunct {
    NONE,
    BEGUN,
    LINKED;

    Conjunct and(int kind) {
      return switch (kind) {
        case CONSONANT -> BEGUN;
        case LINKER -> this == NONE ? NONE : LINKED;
        case EXTEND, ZWJ -> this;
        default -> NONE;
      };
    }
  }

  private static boolean belongTogether(int before, int after) {
    return switch (before) {
      case CR -> after == LF;
      case LF, CONTROL -> false;
      default ->
          switch (after) {
            case CR, LF, CONTROL -> false;
            case EXTEND, LINKER, NON_JOINER, ZWJ, SPACING_MARK -> true;
            case HANGUL_L, HANGUL_LV, HANGUL_LVT -> before == HANGUL_L || before == PREPEND;
            case HANGUL_V ->
                before == HANGUL_L
                    || before == HANGUL_V
                    || before == HANGUL_LV
                    || before == PREPEND;
            case HANGUL_T ->
                before == HANGUL_V
                    || before == HANGUL_T
                    || before == HANGUL_LV
                    || before == HANGUL_LVT
                    || before == PREPEND;
            default -> before == PREPEND;
          };
    };
  }

  static int kind(int c) {
    if (c < 0x300) {
      return switch (c) {
        case '\r' -> CR;
        case '\n' -> LF;
        case 0xA9, 0xAE -> PICTOGRAPHIC;
        case 0xAD -> CONTROL;
        default -> c < ' ' || (c >= 0x7F && c < 0xA0) ? CONTROL : OTHER;
      };
    }
    if (c == 0x200C || c == 0x200D) {
      return c == 0x200C ? NON_JOINER : ZWJ;
    }
    if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
      return (c - FIRST_SYLLABLE) % SYLLABLES_OF_A_VOWEL == 0 ? HANGUL_LV : HANGUL_LVT;
    }
    return TABLE.of(c);
  }
}
