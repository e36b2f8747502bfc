package io.github.mastodonjava.sandbox.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom users may want to follow: who wants to be discovered and is not followed yet. */
public final class SuggestionStore {
  private record Dismissal(long user, long account) {}

  private final State state;
  private final Set<Dismissal> dismissed = new HashSet<>();

  SuggestionStore(State state) {
    this.state = state;
  }

  public void dismiss(Account user, Account account) {
    dismissed.add(new Dismissal(user.id(), account.id()));
  }

  /** The most followed first. */
  public List<Account> of(Account user) {
    List<Account> suggested = new ArrayList<>();
    for (Account account : state.accounts().all()) {
      if (account != user
          && Boolean.TRUE.equals(account.profile().discoverable())
          && !account.profile().locked()
          && !state.follows().exists(user, account)
          && !state.followRequests().exists(user, account)
          && state.visibility().wants(user, account)
          && !dismissed.contains(new Dismissal(user.id(), account.id()))) {
        suggested.add(account);
      }
    }
    suggested.sort(
        Comparator.comparingInt((Account account) -> state.follows().to(account).size())
            .reversed());
    return suggested;
  }

  /** Whether somebody whom the user follows follows {@code account}. */
  public boolean isFriendOfFriend(Account user, Account account) {
    return state.follows().to(account).values().stream()
        .anyMatch(follow -> state.follows().get(user.id(), follow.from()) != null);
  }
}
