package io.github.mastodonjava.text;

/**
 * Where a text can be split.
 *
 * @param end where the part before ends, without white space
 * @param next where the part after begins, without white space
 * @param weight how long the text is up to {@code end}, nearly
 */
record Break(int end, int next, Kind kind, int weight) {
  /** From the worst to the best. */
  enum Kind {
    CHARACTER,
    WORD,
    SENTENCE,
    PARAGRAPH,
    END
  }

  boolean isAtLeast(Kind other) {
    return kind.compareTo(other) >= 0;
  }
}
