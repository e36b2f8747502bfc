package io.github.mastodonjava.cli.screen;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param environment the environment's variables
 * @param columns the width of the screen that {@code out} is; 0 where it is none, but a file or
 *     another program
 * @param interactive whether a person types what comes from {@code in}
 * @param piped whether a program reads {@code out}, and may stop to, as {@code head} does
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    int columns,
    boolean interactive,
    boolean piped) {

  public Terminal {
    environment = Map.copyOf(environment);
  }

  public boolean isScreen() {
    return columns > 0;
  }

  /**
   * Whether to show colours: only on a screen that can, and not if <a
   * href="https://no-color.org">NO_COLOR</a> is set.
   */
  public boolean hasColours() {
    return isScreen()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
