package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.MastodonBuilder;
import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.account.Accounts;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.screen.Screen;
import io.github.mastodonjava.cli.screen.Terminal;
import io.github.mastodonjava.cli.syntax.Arguments;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.http.RateLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

/** A command's call: what was said, and the world to do it in. */
public record Call(Arguments arguments, Surroundings surroundings) {
  private static final int TIMEOUT_SECONDS = 30;

  Screen screen() {
    return new Screen(terminal());
  }

  Terminal terminal() {
    return surroundings.terminal();
  }

  CredentialStore store() {
    return surroundings.store();
  }

  Accounts accounts() {
    return new Accounts(store());
  }

  Instant now() {
    return surroundings.clock().instant();
  }

  /** Whether to answer with JSON. */
  boolean json() {
    return arguments.has(Option.JSON);
  }

  /** Sets what all clients have in common. */
  MastodonBuilder configured(MastodonBuilder builder) {
    int seconds = arguments.number(Option.TIMEOUT, TIMEOUT_SECONDS, 1, 86_400);
    return builder
        .requestTimeout(Duration.ofSeconds(seconds))
        // somebody waits at the screen: better to hear when it goes on
        .rateLimits(RateLimits.throwing())
        .debugRequests(arguments.has(Option.DEBUG));
  }

  /** Does something as the chosen account. */
  void as(BiConsumer<StoredAccount, Mastodon> action) {
    StoredAccount account = accounts().chosen(arguments.text(Option.ACCOUNT));
    try (Mastodon mastodon = client(account)) {
      action.accept(account, mastodon);
    } catch (MastodonUnauthorizedException e) {
      throw new Failure(
          Kind.CREDENTIALS,
          account.credentials().baseUrl()
              + " does not accept the login of "
              + account.acct()
              + " any more. Log in again: mastodon login "
              + account.credentials().baseUrl(),
          e);
    }
  }

  /** A client that is logged in; what it refreshes is stored. */
  Mastodon client(StoredAccount account) {
    MastodonBuilder builder =
        configured(Mastodon.builder(account.credentials()))
            .onRefresh(fresh -> store().put(new StoredAccount(account.acct(), fresh)));
    // whoever logged in by plain http has allowed it
    boolean plain = "http".equals(account.credentials().baseUrl().getScheme());
    return (plain ? builder.plainHttpAllowed() : builder).build();
  }
}
