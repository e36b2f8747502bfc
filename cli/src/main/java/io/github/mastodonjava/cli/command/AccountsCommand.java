package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.account.Accounts;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.syntax.Operands;
import io.github.mastodonjava.cli.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the stored accounts, and chooses the one to use. Asks no server. */
public final class AccountsCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of("accounts", "List the accounts on this machine, or choose the default one.")
        .operands(
            Operands.optional(
                    "[use USER@HOST]", "The account to use where none is named from now on.", 2)
                .offering("use"))
        .example("mastodon accounts")
        .example("mastodon accounts use alice@mastodon.social");
  }

  @Override
  public void run(Call call) {
    List<String> operands = call.arguments().operands();
    if (!operands.isEmpty()) {
      if (operands.size() != 2 || !operands.get(0).equals("use")) {
        throw new Failure(
            Kind.USAGE, "Say it as: mastodon accounts, or: mastodon accounts use USER@HOST");
      }
      call.store().setDefault(call.accounts().chosen(operands.get(1)).acct());
    }
    List<StoredAccount> all = call.store().accounts();
    if (call.json()) {
      call.screen().print(Map.of("accounts", documents(all, call.accounts())));
    } else if (all.isEmpty()) {
      call.screen().note("Nobody is logged in. Log in: mastodon login SERVER");
    } else {
      for (StoredAccount account : all) {
        call.screen()
            .print(
                call.accounts().isDefault(account)
                    ? Line.text("* ").name(account.acct()).dim("  (default)")
                    : Line.text("  " + account.acct()));
      }
    }
  }

  private static List<Map<String, Object>> documents(List<StoredAccount> all, Accounts accounts) {
    return all.stream()
        .map(
            account -> {
              Map<String, Object> document = new LinkedHashMap<>();
              document.put("account", account.acct());
              document.put("server", account.credentials().baseUrl());
              document.put("scopes", account.credentials().scopes());
              document.put("default", accounts.isDefault(account));
              return document;
            })
        .toList();
  }
}
