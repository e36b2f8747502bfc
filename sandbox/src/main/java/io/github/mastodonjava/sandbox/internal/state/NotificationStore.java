package io.github.mastodonjava.sandbox.internal.state;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The notifications of all accounts; their ids count from 1. */
public final class NotificationStore {
  private final InstantSource clock;
  private final Relations blocks;
  private final Relations mutes;
  private final Map<Long, NavigableMap<Long, Notification>> byAccount = new HashMap<>();
  private long last;

  NotificationStore(InstantSource clock, Relations blocks, Relations mutes) {
    this.clock = clock;
    this.blocks = blocks;
    this.mutes = mutes;
  }

  /** Tells {@code to}, unless it is who did it or does not want to hear of them. */
  public void add(Notification.Type type, Account to, Account from, @Nullable Status status) {
    if (to == from || blocks.exists(to, from) || mutes.exists(to, from)) {
      return;
    }
    last++;
    of(to).put(last, new Notification(last, type, clock.instant(), to, from, status));
  }

  public NavigableMap<Long, Notification> of(Account account) {
    return byAccount.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  /** Forgets what happened to a status that is deleted. */
  void forget(Status status) {
    for (NavigableMap<Long, Notification> notifications : byAccount.values()) {
      notifications
          .values()
          .removeIf(
              notification -> {
                Status about = notification.status();
                return about != null && about.id() == status.id();
              });
    }
  }
}
