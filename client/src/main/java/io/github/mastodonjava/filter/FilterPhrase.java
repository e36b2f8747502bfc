package io.github.mastodonjava.filter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A keyword, and at which of its ends a word must not go on. */
record FilterPhrase(Pattern text, boolean beginsWord, boolean endsWord) {

  /** Null for a blank one, which would match everything. */
  static @Nullable FilterPhrase of(@Nullable String phrase, @Nullable Boolean wholeWord) {
    if (phrase == null || phrase.isBlank()) {
      return null;
    }
    boolean whole = Boolean.TRUE.equals(wholeWord);
    return new FilterPhrase(
        Pattern.compile(Pattern.quote(phrase), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        whole && isWord(phrase.codePointAt(0)),
        whole && isWord(phrase.codePointBefore(phrase.length())));
  }

  boolean isIn(String searched) {
    Matcher found = text.matcher(searched);
    for (int from = 0; found.find(from); from = found.start() + 1) {
      int start = found.start();
      int end = found.end();
      boolean goesOn =
          (beginsWord && start > 0 && isWord(searched.codePointBefore(start)))
              || (endsWord && end < searched.length() && isWord(searched.codePointAt(end)));
      if (!goesOn) {
        return true;
      }
    }
    return false;
  }

  /** What words are made of, as Mastodon's server sees it: Ruby's {@code [[:word:]]}. */
  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isLetter(c);
    };
  }
}
