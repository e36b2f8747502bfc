package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.cli.syntax.Grammar;
import io.github.mastodonjava.cli.syntax.Syntax;
import java.util.Map;

/** Writes the script that makes a shell complete commands and options. */
public final class CompletionCommand implements Command {
  private final Grammar grammar;

  public CompletionCommand(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of("completion", "Write a script that makes bash and zsh complete commands.")
        .example("source <(mastodon completion)     in ~/.bashrc or ~/.zshrc");
  }

  @Override
  public void run(Call call) {
    String script = grammar.completionScript();
    if (call.json()) {
      call.screen().print(Map.of("script", script));
    } else {
      call.terminal().out().print(script);
    }
  }
}
