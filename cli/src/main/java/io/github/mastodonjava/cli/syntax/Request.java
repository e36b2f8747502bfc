package io.github.mastodonjava.cli.syntax;

/** What the arguments of the process ask for. */
public sealed interface Request {
  /** To run a command. */
  record Run(String command, Arguments arguments) implements Request {}

  /** To show a text: help, or the version. */
  record Show(String text) implements Request {}
}
