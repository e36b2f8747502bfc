package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.Locale;

/** Finds accounts by parts of the name and of the name that is shown. */
final class AccountSearch {
  private final State state;

  AccountSearch(State state) {
    this.state = state;
  }

  List<Account> find(Account user, String query, boolean followedOnly) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    Account exact = state.accounts().byAddress(wanted, state.address().host());
    String name = exact == null ? wanted.replaceFirst("^@", "") : exact.username();
    return state.accounts().all().stream()
        .filter(account -> !wanted.isEmpty() && isNamed(account, name))
        .filter(account -> !followedOnly || state.follows().exists(user, account))
        .toList();
  }

  static boolean isNamed(Account account, String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return account.username().toLowerCase(Locale.ROOT).contains(lower)
        || account.profile().displayName().toLowerCase(Locale.ROOT).contains(lower);
  }
}
