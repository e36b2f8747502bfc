package io.github.mastodonjava.sandbox.internal.state;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The domains that users have blocked for themselves. */
public final class DomainBlockStore {
  private final Ids ids;
  private final Map<Long, NavigableMap<Long, String>> byAccount = new HashMap<>();

  DomainBlockStore(Ids ids) {
    this.ids = ids;
  }

  /** The domains by the ids that they are paged by. */
  public NavigableMap<Long, String> of(Account account) {
    return byAccount.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  public void add(Account account, String domain) {
    String name = domain.toLowerCase(Locale.ROOT);
    if (!of(account).containsValue(name)) {
      of(account).put(ids.next(), name);
    }
  }

  public void remove(Account account, String domain) {
    of(account).values().remove(domain.toLowerCase(Locale.ROOT));
  }
}
