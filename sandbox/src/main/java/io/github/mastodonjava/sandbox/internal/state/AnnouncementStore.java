package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Announcements with who has read them and who reacted how; ids count from 1. */
public final class AnnouncementStore {
  private record Reading(long announcement, long account) {}

  private final DomainEvents events;
  private final NavigableMap<Long, Announcement> all = new TreeMap<>();
  private final Set<Reading> read = new HashSet<>();
  private final Map<Long, Map<String, Set<Long>>> reactions = new HashMap<>();

  AnnouncementStore(DomainEvents events) {
    this.events = events;
  }

  public Announcement add(String text, Instant now) {
    Announcement announcement = new Announcement(all.size() + 1L, text, now);
    all.put(announcement.id(), announcement);
    events.publish(new DomainEvent.Announced(announcement));
    return announcement;
  }

  public @Nullable Announcement get(long id) {
    return all.get(id);
  }

  public NavigableMap<Long, Announcement> all() {
    return all;
  }

  public void read(Announcement announcement, Account account) {
    read.add(new Reading(announcement.id(), account.id()));
  }

  public boolean isRead(Announcement announcement, Account account) {
    return read.contains(new Reading(announcement.id(), account.id()));
  }

  /** The accounts by the emoji that they reacted with, in the order of the first of each. */
  public Map<String, Set<Long>> reactions(Announcement announcement) {
    return reactions.computeIfAbsent(announcement.id(), id -> new LinkedHashMap<>());
  }

  public void react(Announcement announcement, Account account, String emoji) {
    reactions(announcement).computeIfAbsent(emoji, name -> new TreeSet<>()).add(account.id());
    events.publish(new DomainEvent.AnnouncementReacted(announcement, emoji));
  }

  public void takeBack(Announcement announcement, Account account, String emoji) {
    Set<Long> accounts = reactions(announcement).getOrDefault(emoji, new TreeSet<>());
    accounts.remove(account.id());
    if (accounts.isEmpty()) {
      reactions(announcement).remove(emoji);
    }
    events.publish(new DomainEvent.AnnouncementReacted(announcement, emoji));
  }
}
