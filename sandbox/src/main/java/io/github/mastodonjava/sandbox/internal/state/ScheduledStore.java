package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The statuses that wait for their time; ids count from 1. */
public final class ScheduledStore {
  private final NavigableMap<Long, ScheduledStatus> waiting = new TreeMap<>();
  private long last;

  public ScheduledStatus add(
      Instant at, Account author, Draft draft, Status.@Nullable OAuthAppName app) {
    last++;
    ScheduledStatus scheduled = new ScheduledStatus(last, at, author, draft, app);
    waiting.put(last, scheduled);
    return scheduled;
  }

  public void put(ScheduledStatus scheduled) {
    waiting.put(scheduled.id(), scheduled);
  }

  public void remove(ScheduledStatus scheduled) {
    waiting.remove(scheduled.id());
  }

  public NavigableMap<Long, ScheduledStatus> all() {
    return waiting;
  }

  /** Takes out those whose time has come, the earliest first. */
  public List<ScheduledStatus> takeDue(Instant now) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<ScheduledStatus> due = new ArrayList<>();
    for (ScheduledStatus scheduled : waiting.values()) {
      if (!scheduled.at().isAfter(now)) {
        due.add(scheduled);
      }
    }
    due.forEach(this::remove);
    due.sort(Comparator.comparing(ScheduledStatus::at));
    return due;
  }
}
