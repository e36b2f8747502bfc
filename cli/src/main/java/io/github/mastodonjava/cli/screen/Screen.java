package io.github.mastodonjava.cli.screen;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the output of a command. */
public final class Screen {
  private final Terminal terminal;

  public Screen(Terminal terminal) {
    this.terminal = terminal;
  }

  public void print(Line line) {
    terminal.out().println(line.render(terminal.hasColours()));
  }

  public void print(String line) {
    print(Line.text(line));
  }

  public void blank() {
    terminal.out().println();
  }

  /**
   * Shows text of several lines, broken where the screen ends, {@code indent} spaces from the left.
   */
  public void print(String text, int indent) {
    String margin = " ".repeat(indent);
    for (String line : lines(text, indent)) {
      print(line.isEmpty() ? line : margin + line);
    }
  }

  private List<String> lines(String text, int indent) {
    int width = terminal.isScreen() ? Math.max(20, terminal.columns() - indent) : Integer.MAX_VALUE;
    return Wrapping.lines(text, width);
  }

  /** Shows the one document that is all the output of a command. */
  public void print(Map<String, ? extends @Nullable Object> document) {
    terminal.out().println(Json.text(document));
  }

  /** Tells the person something that is no output, such as what to do next. */
  public void note(String line) {
    terminal.err().println(Line.text(line).render(false));
  }

  public void error(Map<String, ? extends @Nullable Object> document) {
    terminal.err().println(Json.text(document));
  }

  /** Whether whoever reads the output has gone, as {@code head} does. */
  public boolean isGone() {
    return terminal.out().checkError();
  }
}
