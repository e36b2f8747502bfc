package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.problem.Problem;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.syntax.Operands;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.cli.syntax.Syntax;
import io.github.mastodonjava.error.MastodonException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives a token back to its server, and forgets the account. */
public final class LogoutCommand implements Command {
  private static final Option LOCAL =
      Option.toggle("--local", "Forget the account here, without asking its server.");

  @Override
  public Syntax syntax() {
    return Syntax.of("logout", "Log out: the server forgets the token, this machine the account.")
        .operands(Operands.optional("[USER@HOST]", "The account, unless it is the default one.", 1))
        .options(LOCAL, Option.TIMEOUT)
        .example("mastodon logout")
        .example("mastodon logout alice@mastodon.social");
  }

  @Override
  public void run(Call call) {
    boolean named = !call.arguments().operands().isEmpty();
    StoredAccount account = call.accounts().chosen(named ? call.arguments().operand(0, "") : null);
    boolean revoked = !call.arguments().has(LOCAL) && revoke(call, account);
    call.store().remove(account.acct());
    if (call.json()) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("account", account.acct());
      document.put("revoked", revoked);
      call.screen().print(document);
    } else {
      call.screen()
          .print(
              Line.empty()
                  .good("Logged out ")
                  .name(account.acct())
                  .plain(revoked ? "; its token is revoked." : "; its token was not revoked."));
    }
  }

  private static boolean revoke(Call call, StoredAccount account) {
    if (account.credentials().clientId() == null) {
      return false;
    }
    try (Mastodon mastodon = call.client(account)) {
      return mastodon.oauth().revokeAccessToken();
    } catch (MastodonException e) {
      Problem problem = Problem.of(e);
      throw new Failure(
          problem.kind() == Kind.CREDENTIALS ? Kind.SERVER : problem.kind(),
          problem.message()
              + " Nothing was forgotten: try again, or forget the account here alone: mastodon"
              + " logout --local "
              + account.acct(),
          e);
    }
  }
}
