package io.github.mastodonjava.sandbox.internal.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One kind of directed relation between accounts, such as following, with its options. */
public final class Relations {
  /**
   * How one account follows another.
   *
   * @param id what lists of follows are paged by
   * @param languages of the posts that are wanted; null for all
   */
  public record Relation(
      long id,
      long from,
      long to,
      boolean reblogs,
      boolean notifying,
      @Nullable List<String> languages) {}

  private final Ids ids;
  private final Map<Long, NavigableMap<Long, Relation>> outgoing = new HashMap<>();
  private final Map<Long, NavigableMap<Long, Relation>> incoming = new HashMap<>();
  private final Map<Long, Map<Long, Relation>> index = new HashMap<>();

  public Relations(Ids ids) {
    this.ids = ids;
  }

  /** Adds or changes the relation; whether it was new. */
  public boolean put(
      Account from,
      Account to,
      boolean reblogs,
      boolean notifying,
      @Nullable List<String> languages) {
    Relation old = get(from.id(), to.id());
    long id = old == null ? ids.next() : old.id();
    Relation relation = new Relation(id, from.id(), to.id(), reblogs, notifying, languages);
    outgoing.computeIfAbsent(from.id(), key -> new TreeMap<>()).put(id, relation);
    incoming.computeIfAbsent(to.id(), key -> new TreeMap<>()).put(id, relation);
    index.computeIfAbsent(from.id(), key -> new HashMap<>()).put(to.id(), relation);
    return old == null;
  }

  public boolean put(Account from, Account to) {
    return put(from, to, true, false, null);
  }

  public boolean remove(Account from, Account to) {
    Relation old = index.getOrDefault(from.id(), new HashMap<>()).remove(to.id());
    if (old == null) {
      return false;
    }
    from(from).remove(old.id());
    to(to).remove(old.id());
    return true;
  }

  public @Nullable Relation get(long from, long to) {
    Map<Long, Relation> relations = index.get(from);
    return relations == null ? null : relations.get(to);
  }

  public boolean exists(Account from, Account to) {
    return get(from.id(), to.id()) != null;
  }

  public NavigableMap<Long, Relation> from(Account account) {
    return outgoing.computeIfAbsent(account.id(), key -> new TreeMap<>());
  }

  public NavigableMap<Long, Relation> to(Account account) {
    return incoming.computeIfAbsent(account.id(), key -> new TreeMap<>());
  }
}
