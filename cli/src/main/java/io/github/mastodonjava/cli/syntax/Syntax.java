package io.github.mastodonjava.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command takes, for {@link Reader} and for the help: {@code Syntax.of("logout", "Log
 * out.").options(Option.TIMEOUT).example("mastodon logout", "…")}.
 */
public final class Syntax {
  private final String name;
  private final String description;
  private final List<Option> options;
  private final Operands operands;
  private final List<String> examples;

  private Syntax(
      String name,
      String description,
      List<Option> options,
      Operands operands,
      List<String> examples) {
    this.name = name;
    this.description = description;
    this.options = options;
    this.operands = operands;
    this.examples = examples;
  }

  /** A command that takes nothing but {@link Option#JSON} and {@link Option#DEBUG}. */
  public static Syntax of(String name, String description) {
    return new Syntax(
        name, description, List.of(Option.JSON, Option.DEBUG), Operands.NONE, List.of());
  }

  public Syntax options(Option... more) {
    List<Option> all = new ArrayList<>(List.of(more));
    all.addAll(options);
    return new Syntax(name, description, List.copyOf(all), operands, examples);
  }

  public Syntax operands(Operands newOperands) {
    return new Syntax(name, description, options, newOperands, examples);
  }

  /** A line of the help, which shows how to use the command. */
  public Syntax example(String line) {
    List<String> all = new ArrayList<>(examples);
    all.add(line);
    return new Syntax(name, description, options, operands, List.copyOf(all));
  }

  public String name() {
    return name;
  }

  String description() {
    return description;
  }

  List<Option> options() {
    return options;
  }

  Operands operands() {
    return operands;
  }

  List<String> examples() {
    return examples;
  }

  @Nullable Option option(String wanted) {
    for (Option option : options) {
      if (option.name().equals(wanted)) {
        return option;
      }
    }
    return null;
  }
}
