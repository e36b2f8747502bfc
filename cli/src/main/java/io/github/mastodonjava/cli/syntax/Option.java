package io.github.mastodonjava.cli.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name with its dashes, as {@code --limit}
 * @param label stands for the value in the help; null for a switch, which has none
 * @param choices the values to choose from; empty for any
 */
public record Option(
    String name, @Nullable String label, String description, List<String> choices) {
  /** Every command has it. */
  public static final Option JSON =
      toggle("--json", "Write one JSON document, and errors as JSON too.");

  /** Every command has it. */
  public static final Option DEBUG =
      toggle("--debug", "Show requests, and where errors come from.");

  /** For commands that act as somebody. */
  public static final Option ACCOUNT =
      value("--account", "USER@HOST", "The account to use, unless it is the default one.");

  /** For commands that ask a server. */
  public static final Option TIMEOUT =
      value("--timeout", "SECONDS", "How long to wait for an answer: 30 seconds unless said.");

  public Option {
    choices = List.copyOf(choices);
  }

  /** An option without a value. */
  public static Option toggle(String name, String description) {
    return new Option(name, null, description, List.of());
  }

  public static Option value(String name, String label, String description) {
    return new Option(name, label, description, List.of());
  }

  public static Option choice(String name, String description, String... choices) {
    return new Option(name, String.join("|", choices), description, List.of(choices));
  }

  boolean takesValue() {
    return label != null;
  }
}
