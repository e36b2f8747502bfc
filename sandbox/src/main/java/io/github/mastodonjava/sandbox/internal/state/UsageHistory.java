package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How often something was used on each of the last seven days, today first. */
public final class UsageHistory {
  /** One day: how many statuses, and by how many accounts. */
  public record Day(Instant day, int uses, int accounts) {}

  private static final int DAYS = 7;

  private UsageHistory() {}

  public static List<Day> of(State state, Predicate<Status> using) {
    Instant today = state.now().truncatedTo(ChronoUnit.DAYS);
    List<Day> history = new ArrayList<>();
    for (int back = 0; back < DAYS; back++) {
      history.add(day(state.statuses(), today.minus(back, ChronoUnit.DAYS), using));
    }
    return history;
  }

  private static Day day(StatusStore statuses, Instant day, Predicate<Status> using) {
    long from = Ids.first(day);
    long to = Ids.first(day.plus(1, ChronoUnit.DAYS));
    int uses = 0;
    Set<Long> accounts = new HashSet<>();
    for (Status status : statuses.all().subMap(from, true, to, false).values()) {
      if (!status.isReblog() && using.test(status)) {
        uses++;
        accounts.add(status.account().id());
      }
    }
    return new Day(day, uses, accounts.size());
  }
}
