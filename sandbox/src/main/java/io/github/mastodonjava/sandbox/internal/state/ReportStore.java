package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What users have reported to the moderators; ids count from 1. */
public final class ReportStore {
  private final AccountStore accounts;
  private final NotificationStore notifications;
  private final NavigableMap<Long, Report> all = new TreeMap<>();

  ReportStore(AccountStore accounts, NotificationStore notifications) {
    this.accounts = accounts;
    this.notifications = notifications;
  }

  /** Adds a report, and tells the moderators. */
  public Report add(
      Account reporter,
      Account target,
      String category,
      String comment,
      boolean forwarded,
      List<Long> statusIds,
      List<String> ruleIds,
      List<Long> collectionIds,
      Instant now) {
    Report report =
        new Report(
            all.size() + 1L,
            reporter,
            target,
            category,
            comment,
            forwarded,
            statusIds,
            ruleIds,
            collectionIds,
            now,
            now,
            null,
            null,
            null);
    put(report);
    for (Account account : accounts.all()) {
      if (account.admin() && account != reporter) {
        notifications.addReport(account, report);
      }
    }
    return report;
  }

  public void put(Report changed) {
    all.put(changed.id(), changed);
  }

  public @Nullable Report get(long id) {
    return all.get(id);
  }

  public NavigableMap<Long, Report> all() {
    return all;
  }
}
