package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whom accounts have muted, until when, and whether their notifications too. */
public final class MuteStore {
  private final Ids ids;
  private final InstantSource clock;
  private final Map<Long, NavigableMap<Long, Mute>> byAccount = new HashMap<>();

  MuteStore(Ids ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Mutes, or changes the mute. */
  public void put(Account from, Account to, boolean notifications, @Nullable Instant expiresAt) {
    Mute old = get(from, to);
    long id = old == null ? ids.next() : old.id();
    of(from).put(id, new Mute(id, to, notifications, expiresAt));
  }

  public void remove(Account from, Account to) {
    of(from).values().removeIf(mute -> mute.muted() == to);
  }

  public @Nullable Mute get(Account from, Account to) {
    for (Mute mute : of(from).values()) {
      if (mute.muted() == to) {
        return mute;
      }
    }
    return null;
  }

  public boolean exists(Account from, Account to) {
    return get(from, to) != null;
  }

  boolean hidesNotifications(Account from, Account to) {
    Mute mute = get(from, to);
    return mute != null && mute.notifications();
  }

  /** Those that last, by their ids. */
  public NavigableMap<Long, Mute> of(Account from) {
    NavigableMap<Long, Mute> mutes = byAccount.computeIfAbsent(from.id(), id -> new TreeMap<>());
    Instant now = clock.instant();
    mutes.values().removeIf(mute -> !mute.lasts(now));
    return mutes;
  }
}
