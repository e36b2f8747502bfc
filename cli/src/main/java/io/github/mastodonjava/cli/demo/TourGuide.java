package io.github.mastodonjava.cli.demo;

import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.screen.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows each step of the tour: what it is, the code that does it, and what came out. */
public final class TourGuide {
  private static final int INDENT = 4;

  private final Screen screen;
  private final boolean json;
  private final TourCode code = TourCode.read();
  private final List<Map<String, Object>> steps = new ArrayList<>();

  /**
   * @param json whether to show one document at the end instead
   */
  public TourGuide(Screen screen, boolean json) {
    this.screen = screen;
    this.json = json;
  }

  void step(String title) {
    List<String> lines = code.of(title);
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("step", title);
    step.put("code", lines);
    steps.add(step);
    if (!json) {
      screen.print(Line.empty().dim(String.format("%2d  ", steps.size())).bold(title));
      lines.forEach(line -> screen.print(Line.empty().code(" ".repeat(INDENT) + line)));
    }
  }

  void result(String... lines) {
    steps.get(steps.size() - 1).put("result", List.of(lines));
    if (!json) {
      String mark = "→ ";
      for (String line : lines) {
        screen.print(Line.empty().good(" ".repeat(INDENT) + mark + line));
        mark = "  ";
      }
      screen.blank();
    }
  }

  /** Shows the end, where there was no step that failed. */
  public void finish() {
    if (json) {
      screen.print(Map.of("steps", steps));
    } else {
      screen.print("All of it went over HTTP, to a server in this process. Log in to a real one:");
      screen.print(Line.empty().code("    mastodon login mastodon.social"));
    }
  }
}
