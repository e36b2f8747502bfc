package io.github.mastodonjava.cli;

import io.github.mastodonjava.cli.command.Call;
import io.github.mastodonjava.cli.command.Command;
import io.github.mastodonjava.cli.command.Surroundings;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.problem.Problem;
import io.github.mastodonjava.cli.screen.Screen;
import io.github.mastodonjava.cli.screen.Terminal;
import io.github.mastodonjava.cli.syntax.Request;
import java.util.List;
import java.util.Objects;

/** The command {@code mastodon}, in process. */
public final class Cli {
  private final Surroundings surroundings;
  private final Terminal terminal;
  private final Commands commands;

  public Cli(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
    this.commands = new Commands(terminal);
  }

  /** Runs the command that {@code words} name, and returns the exit code of the process. */
  public int run(String... words) {
    List<String> all = List.of(words);
    try {
      Request request = commands.grammar().read(all);
      if (request instanceof Request.Run run) {
        Command command = Objects.requireNonNull(commands.named(run.command()));
        command.run(new Call(run.arguments(), surroundings));
      } else if (request instanceof Request.Show show) {
        terminal.out().println(show.text());
      }
      checkOutput();
      return 0;
    } catch (RuntimeException e) {
      return failed(e, all);
    } finally {
      terminal.out().flush();
    }
  }

  /** A program that has read enough is no failure; a disk that is full is one. */
  private void checkOutput() {
    if (terminal.out().checkError() && !terminal.piped()) {
      throw new Failure(Kind.LOCAL, "The output could not be written. Is the disk full?");
    }
  }

  private int failed(RuntimeException e, List<String> words) {
    Problem problem = Problem.of(e);
    Screen screen = new Screen(terminal);
    if (words.contains("--debug")) {
      e.printStackTrace(terminal.err());
    }
    if (words.contains("--json")) {
      screen.error(problem.document());
    } else {
      screen.note("mastodon: " + problem.message());
    }
    return problem.kind().exitCode();
  }
}
