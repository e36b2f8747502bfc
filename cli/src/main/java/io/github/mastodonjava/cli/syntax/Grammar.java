package io.github.mastodonjava.cli.syntax;

import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was said to the program. */
public final class Grammar {
  private final Catalogue catalogue;
  private final int columns;
  private final boolean colours;

  /**
   * @param columns the width of the help
   * @param colours whether the help has some
   */
  public Grammar(Catalogue catalogue, int columns, boolean colours) {
    this.catalogue = catalogue;
    this.columns = columns;
    this.colours = colours;
  }

  /**
   * Reads the arguments of the process.
   *
   * @throws Failure if they make no sense
   */
  public Request read(List<String> words) {
    Request request = plain(words);
    if (request == null) {
      request = byPicocli(asOption(words));
    }
    if (request instanceof Request.Run run) {
      Syntax syntax = catalogue.syntax(run.command());
      if (syntax != null) {
        check(syntax, run.arguments());
      }
    }
    return request;
  }

  /** Takes {@code help post} for {@code post --help}. */
  private static List<String> asOption(List<String> words) {
    if (words.isEmpty() || !words.get(0).equals("help")) {
      return words;
    }
    List<String> all = new ArrayList<>(words.subList(1, words.size()));
    all.add("--help");
    return all;
  }

  private @Nullable Request plain(List<String> words) {
    Syntax syntax = words.isEmpty() ? null : catalogue.syntax(words.get(0));
    if (syntax == null) {
      return null;
    }
    Arguments arguments = PlainArguments.read(syntax, words.subList(1, words.size()));
    return arguments == null ? null : new Request.Run(words.get(0), arguments);
  }

  Request byPicocli(List<String> words) {
    return new Picocli(catalogue, columns, colours).read(words);
  }

  private void check(Syntax syntax, Arguments arguments) {
    for (Option option : syntax.options()) {
      String value = arguments.text(option);
      if (value != null && !option.choices().isEmpty() && !option.choices().contains(value)) {
        throw new Failure(
            Kind.USAGE, option.name() + " is " + option.label() + ", not \"" + value + "\".");
      }
    }
    Operands operands = syntax.operands();
    List<String> given = arguments.operands();
    if (given.size() < operands.least()) {
      throw misuse(syntax, syntax.name() + " needs " + operands.synopsis() + ".");
    }
    if (given.size() > operands.most()) {
      throw misuse(syntax, "\"" + given.get(operands.most()) + "\" is one word too many.");
    }
  }

  private Failure misuse(Syntax syntax, String problem) {
    return new Failure(
        Kind.USAGE, problem + " See: " + catalogue.root().name() + " " + syntax.name() + " --help");
  }

  /** The script that completes commands and options in bash and zsh. */
  public String completionScript() {
    return new Picocli(catalogue, columns, colours).completionScript();
  }
}
