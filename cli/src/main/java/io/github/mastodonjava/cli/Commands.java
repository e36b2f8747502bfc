package io.github.mastodonjava.cli;

import io.github.mastodonjava.cli.command.AccountsCommand;
import io.github.mastodonjava.cli.command.Command;
import io.github.mastodonjava.cli.command.CompletionCommand;
import io.github.mastodonjava.cli.command.DemoCommand;
import io.github.mastodonjava.cli.command.LoginCommand;
import io.github.mastodonjava.cli.command.LogoutCommand;
import io.github.mastodonjava.cli.command.PostCommand;
import io.github.mastodonjava.cli.command.SandboxCommand;
import io.github.mastodonjava.cli.command.TimelineCommand;
import io.github.mastodonjava.cli.command.WhoamiCommand;
import io.github.mastodonjava.cli.screen.Terminal;
import io.github.mastodonjava.cli.syntax.Catalogue;
import io.github.mastodonjava.cli.syntax.Grammar;
import io.github.mastodonjava.cli.syntax.Root;
import io.github.mastodonjava.cli.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands, by their names. */
final class Commands implements Catalogue {
  private static final int HELP_COLUMNS = 80;
  private static final int NARROWEST_HELP = 60;

  private final Grammar grammar;

  Commands(Terminal terminal) {
    int columns = terminal.isScreen() ? Math.max(NARROWEST_HELP, terminal.columns()) : HELP_COLUMNS;
    this.grammar = new Grammar(this, columns, terminal.hasColours());
  }

  Grammar grammar() {
    return grammar;
  }

  @Override
  public List<String> names() {
    return List.of(
        "demo",
        "login",
        "logout",
        "whoami",
        "accounts",
        "post",
        "timeline",
        "sandbox",
        "completion");
  }

  @Nullable Command named(String name) {
    return switch (name) {
      case "demo" -> new DemoCommand();
      case "login" -> new LoginCommand();
      case "logout" -> new LogoutCommand();
      case "whoami" -> new WhoamiCommand();
      case "accounts" -> new AccountsCommand();
      case "post" -> new PostCommand();
      case "timeline" -> new TimelineCommand();
      case "sandbox" -> new SandboxCommand();
      case "completion" -> new CompletionCommand(grammar);
      default -> null;
    };
  }

  @Override
  public @Nullable Syntax syntax(String name) {
    Command command = named(name);
    return command == null ? null : command.syntax();
  }

  @Override
  public Root root() {
    Map<String, String> exitCodes = new LinkedHashMap<>();
    exitCodes.put("0", "All is well.");
    exitCodes.put("1", "The server said no, or there is no way to it.");
    exitCodes.put("2", "The command was not understood.");
    exitCodes.put("3", "Nobody is logged in, or the stored login cannot be used.");
    exitCodes.put("70", "A defect of this program.");
    exitCodes.put("130", "Interrupted, as by Ctrl-C.");
    return new Root(
        "mastodon",
        "Reads and writes on Mastodon and every server that speaks its API.",
        Version.text(),
        exitCodes,
        List.of(
            "mastodon demo                      see it all, with a server of its own",
            "mastodon login mastodon.social     log in, by your browser",
            "mastodon post \"Hello, world\"       write",
            "mastodon timeline home --limit 5   read"));
  }
}
