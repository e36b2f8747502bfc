package io.github.mastodonjava.sandbox.internal.state;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What other software than Mastodon keeps of statuses: reactions, and what was said with them. */
public final class StatusExtras {
  private final Map<Long, StatusExtra> said = new HashMap<>();
  private final Map<Long, Map<String, Set<Account>>> reactions = new HashMap<>();

  public void say(Status status, StatusExtra extra) {
    said.put(status.id(), extra);
  }

  public StatusExtra of(Status status) {
    return said.getOrDefault(status.id(), StatusExtra.NONE);
  }

  /** Who reacted, by emoji, in the order of the first reactions. */
  public Map<String, Set<Account>> reactions(Status status) {
    return reactions.getOrDefault(status.id(), Map.of());
  }

  public void react(Status status, String emoji, Account account) {
    reactions
        .computeIfAbsent(status.id(), id -> new LinkedHashMap<>())
        .computeIfAbsent(emoji, name -> new LinkedHashSet<>())
        .add(account);
  }

  public void unreact(Status status, String emoji, Account account) {
    Map<String, Set<Account>> ofStatus = reactions.get(status.id());
    if (ofStatus != null) {
      ofStatus.getOrDefault(emoji, new LinkedHashSet<>()).remove(account);
      ofStatus.values().removeIf(Set::isEmpty);
    }
  }

  /** Takes all of an account's reactions back. */
  public void unreact(Status status, Account account) {
    Map<String, Set<Account>> ofStatus = reactions.get(status.id());
    if (ofStatus != null) {
      ofStatus.values().forEach(accounts -> accounts.remove(account));
      ofStatus.values().removeIf(Set::isEmpty);
    }
  }
}
