package io.github.mastodonjava.cli.account;

import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accounts that are logged in on this machine. */
public final class Accounts {
  private final CredentialStore store;

  public Accounts(CredentialStore store) {
    this.store = store;
  }

  /**
   * Returns the account of that name, or the default one where none is named.
   *
   * @throws Failure if there is none; it says which there are, or how to log in
   */
  public StoredAccount chosen(@Nullable String name) {
    StoredAccount account = name == null ? store.defaultAccount() : store.account(name);
    if (account != null) {
      return account;
    }
    List<StoredAccount> all = store.accounts();
    if (all.isEmpty()) {
      throw new Failure(Kind.CREDENTIALS, "Nobody is logged in. Log in: mastodon login SERVER");
    }
    String names = all.stream().map(StoredAccount::acct).collect(Collectors.joining(", "));
    throw new Failure(
        Kind.CREDENTIALS,
        name == null
            ? "No account is the default one. Choose one of "
                + names
                + ": mastodon accounts use USER@HOST"
            : "There is no account " + name + " here, but " + names + ".");
  }

  public boolean isDefault(StoredAccount account) {
    StoredAccount byDefault = store.defaultAccount();
    return byDefault != null && byDefault.acct().equals(account.acct());
  }
}
