package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.cli.syntax.Syntax;

/** A command: what it takes and what it does. */
public interface Command {
  Syntax syntax();

  /**
   * Does it.
   *
   * @throws RuntimeException if it could not be done: see {@code Problem.of}
   */
  void run(Call call);
}
