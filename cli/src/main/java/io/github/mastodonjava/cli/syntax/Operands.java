package io.github.mastodonjava.cli.syntax;

import java.util.List;

/**
 * What stands behind a command beside its options.
 *
 * @param synopsis as the help shows them
 * @param least how many there are at least
 * @param most how many there are at most
 * @param choices what completion offers
 */
public record Operands(
    String synopsis, String description, int least, int most, List<String> choices) {
  static final Operands NONE = new Operands("", "", 0, 0, List.of());

  public Operands {
    choices = List.copyOf(choices);
  }

  public static Operands optional(String synopsis, String description, int most) {
    return new Operands(synopsis, description, 0, most, List.of());
  }

  public static Operands required(String synopsis, String description) {
    return new Operands(synopsis, description, 1, 1, List.of());
  }

  public Operands offering(String... newChoices) {
    return new Operands(synopsis, description, least, most, List.of(newChoices));
  }
}
