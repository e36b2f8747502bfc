package io.github.mastodonjava.text;

/**
 * How good a place is to split a text at: the end of a paragraph, a sentence or a word, or none.
 */
final class Sentences {
  private static final String ENDINGS = ".!?…‽؟۔।॥";
  private static final String WIDE_ENDINGS = "。！？｡";
  private static final String CLOSING = "\"'”’»)]}";
  private static final String WIDE_CLOSING = "」』）］｝〉》】〕”’";
  private static final String NOT_FIRST = "、，．・：；ー～…‥々〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
  private static final String NOT_LAST = "（［｛〈《「『【〔“‘";

  private Sentences() {}

  /** Where there is white space from {@code start} to {@code end}. */
  static Break.Kind kind(String text, int start, int end) {
    long lines = text.substring(start, end).chars().filter(c -> c == '\n').count();
    if (lines > 1) {
      return Break.Kind.PARAGRAPH;
    }
    return lines == 1 || endsBefore(text, start, end) ? Break.Kind.SENTENCE : Break.Kind.WORD;
  }

  private static boolean endsBefore(String text, int start, int end) {
    int last = start - 1;
    while (last >= 0 && (CLOSING + WIDE_CLOSING).indexOf(text.charAt(last)) != -1) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char c = text.charAt(last);
    // "e.g. this" does not end at the stop.
    boolean goesOn =
        c == '.' && end < text.length() && Character.isLowerCase(text.codePointAt(end));
    return WIDE_ENDINGS.indexOf(c) != -1 || (ENDINGS.indexOf(c) != -1 && !goesOn);
  }

  /** Where there is none: between characters of scripts that do without, words may end. */
  static Break.Kind kind(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (!hasNoSpaces(before) && !hasNoSpaces(after)) {
      return Break.Kind.CHARACTER;
    }
    if ((WIDE_ENDINGS + WIDE_CLOSING + NOT_FIRST).indexOf(after) != -1
        || NOT_LAST.indexOf(before) != -1) {
      return Break.Kind.CHARACTER;
    }
    int last = at - 1;
    while (last > 0 && WIDE_CLOSING.indexOf(text.charAt(last)) != -1) {
      last--;
    }
    return WIDE_ENDINGS.indexOf(text.charAt(last)) != -1 ? Break.Kind.SENTENCE : Break.Kind.WORD;
  }

  private static boolean hasNoSpaces(int c) {
    return c >= 0x2E80
        && (Character.isIdeographic(c)
            || (c >= 0x3000 && c <= 0x30FF)
            || (c >= 0xFF01 && c <= 0xFF0F)
            || WIDE_ENDINGS.indexOf(c) != -1);
  }
}
