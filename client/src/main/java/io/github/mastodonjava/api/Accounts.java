package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Token;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Accounts: <a href="https://docs.joinmastodon.org/methods/accounts/">Mastodon documentation</a>.
 */
public final class Accounts {
  private static final String PATH = "/api/v1/accounts";
  private static final Endpoint<Token> CREATE =
      Endpoint.post(PATH, Token.class).since("2.7.0").changed("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<CredentialAccount> VERIFY_CREDENTIALS =
      Endpoint.get(PATH + "/verify_credentials", CredentialAccount.class)
          .since("0.0.0")
          .changed("4.3.0")
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<List<Account>> LIST =
      Endpoint.getList(PATH, Account.class).since("4.3.0");
  private static final Endpoint<Account> GET =
      Endpoint.get(PATH + "/{id}", Account.class).since("0.0.0").changed("3.3.0");
  private static final Endpoint<Account> LOOKUP =
      Endpoint.get(PATH + "/lookup", Account.class).since("3.4.0");
  private static final Endpoint<Page<Status>> STATUSES =
      Endpoint.getPage(PATH + "/{id}/statuses", Status.class).since("0.0.0").changed("3.3.0");

  private final Exchange exchange;

  public Accounts(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Creates an account and returns a token for it, which works once its e-mail address is confirmed
   * (and a moderator has agreed, where one must). The client does not log in with it. Needs an
   * app's token with the scope {@code write:accounts}; since Mastodon 2.7.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException with what is wrong with each
   *     field
   */
  public Token create(NewAccount account) {
    return exchange.fetch(CREATE.at().with(account));
  }

  /** Returns the user's own account. Scope {@code read:accounts} or {@code profile}. */
  public CredentialAccount verifyCredentials() {
    return exchange.fetch(VERIFY_CREDENTIALS.at());
  }

  /** Returns the account {@code id}. */
  public Account get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Returns those of the accounts that exist, in one call. Since Mastodon 4.3. */
  public List<Account> get(List<String> ids) {
    return exchange.fetch(LIST.at().with("id", ids));
  }

  /**
   * Finds the account that the server knows by {@code acct}: {@code alice}, or {@code
   * alice@example.org}.
   */
  public Account lookup(String acct) {
    return exchange.fetch(LOOKUP.at().with("acct", acct));
  }

  /** Returns what the account posted and may be seen, the newest first. */
  public Page<Status> statuses(String id) {
    return statuses(id, AccountStatuses.ALL);
  }

  /** Returns what the account posted, as far as {@code filter} lets it through. */
  public Page<Status> statuses(String id, AccountStatuses filter) {
    return exchange.fetch(STATUSES.at(id).with(filter));
  }
}
