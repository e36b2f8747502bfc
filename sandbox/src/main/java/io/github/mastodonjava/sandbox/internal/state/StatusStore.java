package io.github.mastodonjava.sandbox.internal.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All statuses and boosts by id, with the indexes that counting and threading need. */
public final class StatusStore {
  private final NavigableMap<Long, Status> all = new TreeMap<>();
  private final Map<Long, NavigableMap<Long, Status>> byAccount = new HashMap<>();
  private final Map<Long, NavigableSet<Long>> replies = new HashMap<>();
  private final Map<Long, NavigableMap<Long, Status>> reblogs = new HashMap<>();

  private final Map<Long, List<Status>> versions = new HashMap<>();

  /** Puts {@code edited} in the place of {@code old}, which is kept as history. */
  public void replace(Status old, Status edited) {
    versions.computeIfAbsent(old.id(), id -> new ArrayList<>()).add(old);
    put(edited);
  }

  /** What the status was, the oldest first, and what it is. */
  public List<Status> history(Status status) {
    List<Status> history = new ArrayList<>(versions.getOrDefault(status.id(), List.of()));
    history.add(status);
    return history;
  }

  /** The status that began the conversation. */
  public Status root(Status status) {
    List<Status> ancestors = status.isReply() ? ancestors(status) : List.of();
    return ancestors.isEmpty() ? status : ancestors.get(0);
  }

  public void put(Status status) {
    all.put(status.id(), status);
    byAccount
        .computeIfAbsent(status.account().id(), id -> new TreeMap<>())
        .put(status.id(), status);
    Long parent = status.draft().inReplyToId();
    if (parent != null) {
      replies.computeIfAbsent(parent, id -> new TreeSet<>()).add(status.id());
    }
    Status original = status.reblogOf();
    if (original != null) {
      reblogs.computeIfAbsent(original.id(), id -> new TreeMap<>()).put(status.id(), status);
    }
  }

  public @Nullable Status get(long id) {
    Status status = all.get(id);
    if (status == null || status.reblogOf() == null) {
      return status;
    }
    return withCurrentOriginal(status);
  }

  /** Removes a status together with its boosts. */
  public void remove(Status status) {
    all.remove(status.id());
    of(status.account()).remove(status.id());
    Long parent = status.draft().inReplyToId();
    if (parent != null && replies.containsKey(parent)) {
      repliesTo(parent).remove(status.id());
    }
    Status original = status.reblogOf();
    if (original != null) {
      reblogsOf(original.id()).remove(status.id());
    }
    for (Status reblog : List.copyOf(reblogsOf(status.id()).values())) {
      remove(reblog);
    }
  }

  public NavigableMap<Long, Status> all() {
    return Collections.unmodifiableNavigableMap(all);
  }

  /** The statuses and boosts of {@code account}. */
  public NavigableMap<Long, Status> of(Account account) {
    return byAccount.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  public NavigableMap<Long, Status> reblogsOf(long id) {
    return reblogs.computeIfAbsent(id, key -> new TreeMap<>());
  }

  public NavigableSet<Long> repliesTo(long id) {
    return replies.computeIfAbsent(id, key -> new TreeSet<>());
  }

  public @Nullable Status reblogBy(Account account, long id) {
    for (Status reblog : reblogsOf(id).values()) {
      if (reblog.account() == account) {
        return reblog;
      }
    }
    return null;
  }

  /** The statuses that {@code status} answers, from the oldest on. */
  public List<Status> ancestors(Status status) {
    Deque<Status> found = new ArrayDeque<>();
    Long parent = status.draft().inReplyToId();
    while (parent != null) {
      Status answered = all.get(parent);
      if (answered == null) {
        break;
      }
      found.addFirst(answered);
      parent = answered.draft().inReplyToId();
    }
    return List.copyOf(found);
  }

  /** The answers to {@code status} and theirs, depth first. */
  public List<Status> descendants(Status status) {
    List<Status> found = new ArrayList<>();
    for (long id : repliesTo(status.id())) {
      Status reply = all.get(id);
      if (reply != null) {
        found.add(reply);
        found.addAll(descendants(reply));
      }
    }
    return found;
  }

  /** A boost holds the status as it was when boosted; readers want it as it is now. */
  public Status withCurrentOriginal(Status reblog) {
    Status original = reblog.reblogOf();
    Status current = original == null ? null : all.get(original.id());
    if (current == null) {
      return reblog;
    }
    return new Status(
        reblog.id(),
        reblog.createdAt(),
        reblog.editedAt(),
        reblog.account(),
        current,
        reblog.draft(),
        reblog.app(),
        reblog.mentions(),
        reblog.tags());
  }
}
