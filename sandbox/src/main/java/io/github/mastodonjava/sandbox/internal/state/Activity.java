package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happened on the server between two instants; the second is no longer part of it. */
public record Activity(State state, Instant from, Instant to) {
  public Collection<Status> statuses() {
    return state.statuses().all().subMap(Ids.first(from), true, Ids.first(to), false).values();
  }

  /** Those who posted or boosted. */
  public Set<Account> activeAccounts() {
    Set<Account> active = new HashSet<>();
    statuses().forEach(status -> active.add(status.account()));
    return active;
  }

  public List<Account> newAccounts() {
    return state.accounts().all().stream()
        .filter(account -> isWithin(account.createdAt()))
        .toList();
  }

  /** Favourites, boosts and answers. */
  public long interactions() {
    long favourites =
        state.accounts().all().stream()
            .flatMap(account -> state.favourites().of(account).keySet().stream())
            .filter(mark -> isWithin(Ids.instant(mark)))
            .count();
    return favourites + statuses().stream().filter(one -> one.isReblog() || one.isReply()).count();
  }

  public boolean isWithin(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }
}
