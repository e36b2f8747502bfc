package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text that is too long for one status into several, to be posted with {@link
 * io.github.mastodonjava.api.Statuses#postThread}. A part ends with a paragraph or else a sentence,
 * if one ends in its second half, or else with a word; a word is divided only if it is longer than
 * a whole part, and a link, mention, hashtag, or emoji never is. Nothing is lost but white space
 * between the parts.
 */
public final class Threads {
  private Threads() {}

  /**
   * Splits a text; one that is short enough is one part, and a blank one is none.
   *
   * @throws IllegalArgumentException if a link, mention or hashtag alone is longer than the limit
   */
  public static List<String> split(String text, StatusLimit limit) {
    return new ThreadParts(text, limit, 0).split();
  }

  /**
   * Splits a text and ends each part with a line that says which of how many it is: {@code 1/5}.
   * The line counts, too. A text that is short enough gets none.
   *
   * @throws IllegalArgumentException if a link, mention or hashtag alone is longer than the limit
   */
  public static List<String> splitNumbered(String text, StatusLimit limit) {
    List<String> parts = split(text, limit);
    if (parts.size() < 2) {
      return parts;
    }
    int digits = 0;
    do {
      digits++;
      parts = new ThreadParts(text, limit, digits).split();
    } while (String.valueOf(parts.size()).length() > digits);
    List<String> numbered = new ArrayList<>();
    for (String part : parts) {
      numbered.add(part + "\n" + (numbered.size() + 1) + "/" + parts.size());
    }
    return List.copyOf(numbered);
  }
}
