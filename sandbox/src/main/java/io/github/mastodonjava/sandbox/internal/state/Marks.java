package io.github.mastodonjava.sandbox.internal.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What accounts attach to statuses: favourites, bookmarks, pins. Each mark has an id of its own,
 * which is what lists of them are paged by.
 */
public final class Marks {
  private final Ids ids;
  private final Map<Long, NavigableMap<Long, Long>> byAccount = new HashMap<>();
  private final Map<Long, NavigableMap<Long, Long>> byStatus = new HashMap<>();

  public Marks(Ids ids) {
    this.ids = ids;
  }

  /** Adds the mark; whether it was new. */
  public boolean add(Account account, Status status) {
    if (has(account, status)) {
      return false;
    }
    long id = ids.next();
    byAccount.computeIfAbsent(account.id(), key -> new TreeMap<>()).put(id, status.id());
    byStatus.computeIfAbsent(status.id(), key -> new TreeMap<>()).put(id, account.id());
    return true;
  }

  public void remove(Account account, Status status) {
    of(account).values().removeIf(id -> id == status.id());
    on(status.id()).values().removeIf(id -> id == account.id());
  }

  /** Forgets all marks on a status that is deleted. */
  public void forget(Status status) {
    on(status.id()).clear();
    byAccount.values().forEach(marks -> marks.values().removeIf(id -> id == status.id()));
  }

  public boolean has(Account account, Status status) {
    return byStatus
        .getOrDefault(status.id(), Collections.emptyNavigableMap())
        .containsValue(account.id());
  }

  public int count(Status status) {
    return byStatus.getOrDefault(status.id(), Collections.emptyNavigableMap()).size();
  }

  /** Status ids by mark id. */
  public NavigableMap<Long, Long> of(Account account) {
    return byAccount.computeIfAbsent(account.id(), key -> new TreeMap<>());
  }

  /** Account ids by mark id. */
  public NavigableMap<Long, Long> on(long statusId) {
    return byStatus.computeIfAbsent(statusId, key -> new TreeMap<>());
  }
}
