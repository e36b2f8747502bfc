package io.github.mastodonjava.sandbox.internal.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists of all users with their members; ids of lists count from 1. */
public final class ListStore {
  private final Ids ids;
  private final NavigableMap<Long, UserList> lists = new TreeMap<>();
  private final Map<Long, NavigableMap<Long, Account>> members = new HashMap<>();
  private long last;

  ListStore(Ids ids) {
    this.ids = ids;
  }

  public UserList add(Account owner, String title, String repliesPolicy, boolean exclusive) {
    last++;
    UserList list = new UserList(last, owner, title, repliesPolicy, exclusive);
    lists.put(last, list);
    return list;
  }

  public void put(UserList changed) {
    lists.put(changed.id(), changed);
  }

  public void remove(UserList list) {
    lists.remove(list.id());
    members.remove(list.id());
  }

  public @Nullable UserList get(long id) {
    return lists.get(id);
  }

  public List<UserList> of(Account owner) {
    return lists.values().stream().filter(list -> list.owner() == owner).toList();
  }

  /** The members by the ids of their memberships, which they are paged by. */
  public NavigableMap<Long, Account> members(UserList list) {
    return members.computeIfAbsent(list.id(), id -> new TreeMap<>());
  }

  public boolean hasMember(UserList list, Account account) {
    return members(list).containsValue(account);
  }

  /** The lists of {@code owner} that {@code member} is on. */
  public List<UserList> with(Account owner, Account member) {
    return of(owner).stream().filter(list -> hasMember(list, member)).toList();
  }

  public void addMember(UserList list, Account account) {
    members(list).put(ids.next(), account);
  }

  public void removeMember(UserList list, Account account) {
    members(list).values().remove(account);
  }

  /** Whom one no longer follows, one's lists lose. */
  void forget(Account owner, Account member) {
    for (UserList list : new ArrayList<>(of(owner))) {
      removeMember(list, member);
    }
  }

  /** Whether a list keeps the posts of {@code author} out of the home timeline. */
  boolean keepsFromHome(Account owner, Account author) {
    return with(owner, author).stream().anyMatch(UserList::exclusive);
  }
}
