package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.List;

/** Fills the parts of a thread, one after the other. */
final class ThreadParts {
  private final String text;
  private final StatusLimit limit;
  private final int digitsOfCount;
  private final List<Break> breaks;
  private final List<String> parts = new ArrayList<>();
  private int start;
  private int startWeight;
  private int first;

  /** Leaves room for {@code 12/34} under each part, unless the count is to have no digits. */
  ThreadParts(String text, StatusLimit limit, int digitsOfCount) {
    this.text = trim(text.replace("\r\n", "\n"));
    this.limit = limit;
    this.digitsOfCount = digitsOfCount;
    this.breaks = Breaks.in(this.text, limit.charactersReservedPerUrl());
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  List<String> split() {
    while (start < text.length()) {
      int chosen = choose();
      Break end = breaks.get(chosen);
      parts.add(text.substring(start, end.end()));
      start = end.next();
      startWeight = end.weight() + spaceBetween(end);
      first = chosen + 1;
    }
    return List.copyOf(parts);
  }

  private int spaceBetween(Break end) {
    return Graphemes.count(text.substring(end.end(), end.next()));
  }

  /** The best break of those that the part may reach to. */
  private int choose() {
    int room = limit.maxCharacters() - numberLength();
    int last = first;
    while (last < breaks.size() && breaks.get(last).weight() - startWeight <= room) {
      last++;
    }
    // The weights are nearly right; what the server would count decides.
    for (int end = last - 1; end >= first; ) {
      int chosen = best(end, room);
      if (length(breaks.get(chosen)) <= limit.maxCharacters()) {
        return chosen;
      }
      end = chosen - 1;
    }
    throw new IllegalArgumentException(
        "a link, mention or hashtag is longer than "
            + room
            + " characters, and cannot be divided: "
            + text.substring(start, Math.min(text.length(), start + 40)));
  }

  private int best(int last, int room) {
    if (breaks.get(last).kind() == Break.Kind.END) {
      return last;
    }
    int half = startWeight + room / 2;
    for (Break.Kind kind : List.of(Break.Kind.PARAGRAPH, Break.Kind.SENTENCE)) {
      for (int i = last; i >= first && breaks.get(i).weight() >= half; i--) {
        if (breaks.get(i).isAtLeast(kind)) {
          return i;
        }
      }
    }
    for (int i = last; i >= first; i--) {
      if (breaks.get(i).isAtLeast(Break.Kind.WORD)) {
        return wordLength(i + 1) > room ? last : i;
      }
    }
    return last;
  }

  /** The length of the word whose inner breaks begin at {@code from}. */
  private int wordLength(int from) {
    int end = from;
    while (!breaks.get(end).isAtLeast(Break.Kind.WORD)) {
      end++;
    }
    return breaks.get(end).weight() - breaks.get(from - 1).weight();
  }

  private int length(Break end) {
    return StatusText.length(text.substring(start, end.end()), null, limit) + numberLength();
  }

  private int numberLength() {
    return digitsOfCount == 0 ? 0 : 2 + String.valueOf(parts.size() + 1).length() + digitsOfCount;
  }
}
