package io.github.mastodonjava.cli.syntax;

import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said to a command.
 *
 * @param options by their names; the value of a switch is {@code true}
 * @param operands what stood beside them, in its order
 */
public record Arguments(Map<String, String> options, List<String> operands) {
  public Arguments {
    options = Map.copyOf(options);
    operands = List.copyOf(operands);
  }

  public boolean has(Option option) {
    return options.containsKey(option.name());
  }

  /** The value of an option; null if it was not said. */
  public @Nullable String text(Option option) {
    return options.get(option.name());
  }

  public int number(Option option, int otherwise, int least, int most) {
    String text = text(option);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Failure(
        Kind.USAGE,
        option.name()
            + " takes a number from "
            + least
            + (most == Integer.MAX_VALUE ? " on" : " to " + most)
            + ", not \""
            + text
            + "\".");
  }

  /** An operand by its position; {@code otherwise} where there are fewer. */
  public String operand(int position, String otherwise) {
    return position < operands.size() ? Objects.requireNonNull(operands.get(position)) : otherwise;
  }
}
