package io.github.mastodonjava.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes lines with something before each of them: the marks of lists and quotes. Space is written
 * only before what comes after it, so that no line ends in it.
 */
final class Lines {
  private final StringBuilder out = new StringBuilder();
  private final List<Margin> margins = new ArrayList<>();
  private final String lineBreak;
  private int newLines;
  private boolean broken;
  private boolean space;
  private boolean atStart = true;

  private static final class Margin {
    private final String first;
    private final String rest;
    private boolean used;

    Margin(String first, String rest) {
      this.first = first;
      this.rest = rest;
    }

    String next() {
      String margin = used ? rest : first;
      used = true;
      return margin;
    }
  }

  /** Writes {@code lineBreak} at the end of a line that is broken within a paragraph. */
  Lines(String lineBreak) {
    this.lineBreak = lineBreak;
  }

  /** What comes next begins a line. */
  void line() {
    newLines = Math.max(newLines, 1);
    broken = false;
    space = false;
  }

  /** What comes next stands after an empty line. */
  void paragraph() {
    newLines = 2;
    broken = false;
    space = false;
  }

  /** What comes next begins a line, even if the paragraph before has ended. */
  void nextItem() {
    newLines = 1;
    broken = false;
    space = false;
  }

  /** A line break within a paragraph; two of them are an empty line. */
  void lineBreak() {
    broken = newLines == 0;
    newLines = Math.min(2, newLines + 1);
    space = false;
  }

  /** From here on, lines have this before them: the next another than those after it. */
  void indent(String first, String rest) {
    margins.add(new Margin(first, rest));
  }

  void outdent() {
    margins.remove(margins.size() - 1);
  }

  void space() {
    space = true;
  }

  /** Whether what is written next is the first of its line. */
  boolean isAtStart() {
    return atStart || newLines > 0;
  }

  void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    begin();
    out.append(text);
    atStart = false;
  }

  /** Writes right after the text before, whatever space is due. */
  void close(String mark) {
    out.append(mark);
  }

  /**
   * Writes a backslash before the last character, if it is this one and nothing is due after it.
   */
  void escapeLast(char c) {
    int last = out.length() - 1;
    if (newLines == 0 && !space && last >= 0 && out.charAt(last) == c) {
      out.insert(last, '\\');
    }
  }

  /** Writes what was due before the next text. */
  private void begin() {
    if (newLines > 0 && out.length() > 0) {
      out.append(broken ? lineBreak : "").append('\n');
      if (newLines > 1) {
        out.append(blankMargin()).append('\n');
      }
      writeMargins();
    } else if (atStart) {
      writeMargins();
    } else if (space) {
      out.append(' ');
    }
    newLines = 0;
    broken = false;
    space = false;
  }

  private void writeMargins() {
    margins.forEach(margin -> out.append(margin.next()));
  }

  private String blankMargin() {
    StringBuilder blank = new StringBuilder();
    for (Margin margin : margins) {
      if (margin.used) {
        blank.append(margin.rest);
      }
    }
    return blank.toString().stripTrailing();
  }

  /** Writes lines as they are. */
  void verbatim(String text) {
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        line();
      }
      first = false;
      if (line.isEmpty()) {
        begin();
        atStart = false;
      } else {
        write(line);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
