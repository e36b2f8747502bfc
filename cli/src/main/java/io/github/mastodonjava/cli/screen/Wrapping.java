package io.github.mastodonjava.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at its spaces. A word that is longer than a line stays whole: an address.
 */
final class Wrapping {
  private Wrapping() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      wrap(text.substring(begin, end), width, lines);
      begin = end + 1;
    }
    wrap(text.substring(begin), width, lines);
    return lines;
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int columns = Columns.of(word);
      if (used > 0 && used + 1 + columns > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += columns;
    }
    lines.add(line.toString().stripTrailing());
  }
}
