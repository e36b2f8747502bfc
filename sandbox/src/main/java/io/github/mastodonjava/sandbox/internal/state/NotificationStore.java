package io.github.mastodonjava.sandbox.internal.state;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The notifications of all accounts; their ids count from 1. */
public final class NotificationStore {
  private final InstantSource clock;
  private final Relations blocks;
  private final MuteStore mutes;
  private final NotificationRequestStore requests;
  private final NotificationJudge judge;
  private final DomainEvents events;
  private final Map<Long, NavigableMap<Long, Notification>> byAccount = new HashMap<>();
  private long last;

  NotificationStore(
      InstantSource clock,
      Relations follows,
      Relations blocks,
      MuteStore mutes,
      NotificationRequestStore requests,
      DomainEvents events) {
    this.clock = clock;
    this.blocks = blocks;
    this.mutes = mutes;
    this.requests = requests;
    this.events = events;
    this.judge = new NotificationJudge(clock, follows, requests);
  }

  /** Tells {@code to}, unless it is who did it or does not want to hear of them. */
  public void add(Notification.Type type, Account to, Account from, @Nullable Status status) {
    if (to == from && type != Notification.Type.POLL) {
      return;
    }
    if (blocks.exists(to, from) || mutes.hidesNotifications(to, from)) {
      return;
    }
    String verdict = judge.verdict(type, to, from, status);
    if (!verdict.equals("drop")) {
      put(type, to, from, status, null, verdict.equals("filter"));
    }
  }

  /** Tells a moderator of a report. */
  void addReport(Account moderator, Report report) {
    put(Notification.Type.ADMIN_REPORT, moderator, report.reporter(), null, report, false);
  }

  private void put(
      Notification.Type type,
      Account to,
      Account from,
      @Nullable Status status,
      @Nullable Report report,
      boolean filtered) {
    last++;
    Notification added =
        new Notification(last, type, clock.instant(), to, from, status, report, filtered);
    of(to).put(last, added);
    if (filtered) {
      requests.add(to, from, status, clock.instant());
    } else {
      events.publish(new DomainEvent.Notified(added));
    }
  }

  public NavigableMap<Long, Notification> of(Account account) {
    return byAccount.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  /** Shows what waited, and lets what comes of the same account through from now on. */
  public void accept(NotificationRequest request) {
    requests.accept(request);
    of(request.to())
        .replaceAll(
            (id, notification) ->
                notification.from() == request.from() ? notification.unfiltered() : notification);
    events.publishLast(new DomainEvent.NotificationsMerged(request.to()));
  }

  /** Throws away what waited. */
  public void dismiss(NotificationRequest request) {
    requests.remove(request);
    of(request.to())
        .values()
        .removeIf(notification -> notification.filtered() && notification.from() == request.from());
  }

  /** Forgets what happened to a status that is deleted. */
  void forget(Status status) {
    forget(notification -> Objects.equals(notification.status(), status));
  }

  /** Takes back what was told of {@code from} having done to {@code to}. */
  void forget(Notification.Type type, Account to, Account from) {
    forget(
        notification ->
            notification.type() == type && notification.to() == to && notification.from() == from);
  }

  private void forget(Predicate<Notification> wanted) {
    byAccount.values().forEach(notifications -> notifications.values().removeIf(wanted));
  }
}
