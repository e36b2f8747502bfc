package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.screen.Count;
import io.github.mastodonjava.cli.screen.HtmlText;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.screen.Screen;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.cli.syntax.Syntax;
import io.github.mastodonjava.entity.CredentialAccount;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the server who is logged in. */
public final class WhoamiCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of("whoami", "Ask the server who is logged in.")
        .options(Option.ACCOUNT, Option.TIMEOUT)
        .example("mastodon whoami --json");
  }

  @Override
  public void run(Call call) {
    call.as(
        (account, mastodon) -> {
          CredentialAccount me = mastodon.accounts().verifyCredentials();
          if (call.json()) {
            call.screen().print(document(account, me));
          } else {
            print(call.screen(), account, me);
          }
        });
  }

  private static void print(Screen screen, StoredAccount account, CredentialAccount me) {
    screen.print(
        Sent.text(me.displayName()).isBlank()
            ? Line.empty().name(account.acct())
            : Line.empty().name(account.acct()).plain("  ").bold(me.displayName()));
    String note = HtmlText.of(Sent.text(me.note()));
    if (!note.isEmpty()) {
      screen.print(note, 2);
    }
    screen.print(
        Line.empty()
            .dim(
                "  "
                    + Count.of(me.statusesCount(), "post")
                    + " · "
                    + Count.of(me.followersCount(), "follower")
                    + " · follows "
                    + Sent.number(me.followingCount())));
    String url = me.url();
    if (url != null) {
      screen.print(Line.empty().dim("  " + url));
    }
  }

  private static Map<String, @Nullable Object> document(
      StoredAccount account, CredentialAccount me) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("account", account.acct());
    document.put("server", account.credentials().baseUrl());
    document.put("scopes", account.credentials().scopes());
    document.put("id", me.id());
    document.put("username", me.username());
    document.put("display_name", me.displayName());
    document.put("url", me.url());
    document.put("followers_count", me.followersCount());
    document.put("following_count", me.followingCount());
    document.put("statuses_count", me.statusesCount());
    return document;
  }
}
