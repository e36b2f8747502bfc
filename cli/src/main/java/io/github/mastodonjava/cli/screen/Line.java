package io.github.mastodonjava.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A line for people, of parts that look different: {@code Line.bold("Alice").dim(" @alice")}. Parts
 * may hold anything; what a terminal must not see is left out when the line is shown.
 */
public final class Line {
  private record Part(Style style, String text) {}

  private final List<Part> parts;

  private Line(List<Part> parts) {
    this.parts = parts;
  }

  public static Line empty() {
    return new Line(List.of());
  }

  /** A line of one part that looks like any other text. */
  public static Line text(String text) {
    return empty().plain(text);
  }

  public Line plain(String text) {
    return with(Style.PLAIN, text);
  }

  public Line bold(String text) {
    return with(Style.BOLD, text);
  }

  public Line dim(String text) {
    return with(Style.DIM, text);
  }

  public Line name(String text) {
    return with(Style.NAME, text);
  }

  public Line code(String text) {
    return with(Style.CODE, text);
  }

  public Line good(String text) {
    return with(Style.GOOD, text);
  }

  public Line bad(String text) {
    return with(Style.BAD, text);
  }

  private Line with(Style style, String text) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(style, text));
    return new Line(List.copyOf(more));
  }

  String render(boolean colours) {
    StringBuilder line = new StringBuilder();
    for (Part part : parts) {
      String safe = SafeText.line(part.text());
      line.append(colours ? part.style().on(safe) : safe);
    }
    return line.toString();
  }

  @Override
  public String toString() {
    return render(false);
  }
}
