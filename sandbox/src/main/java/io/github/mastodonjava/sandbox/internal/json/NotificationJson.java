package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.NotificationPolicy;
import io.github.mastodonjava.sandbox.internal.state.NotificationRequest;
import io.github.mastodonjava.sandbox.internal.state.Report;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;

/**
 * Writes notifications: <a
 * href="https://docs.joinmastodon.org/entities/Notification/">Notification</a>, their policy and
 * the requests that come of it.
 */
public final class NotificationJson {
  private static final int MOST_COUNTED = 100;

  private final State state;
  private final AccountJson accounts;
  private final StatusJson statuses;

  NotificationJson(State state, AccountJson accounts, StatusJson statuses) {
    this.state = state;
    this.accounts = accounts;
    this.statuses = statuses;
  }

  public ObjectNode notification(Notification notification) {
    Account viewer = notification.to();
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(notification.id()))
            .put("type", notification.type().wireName());
    json.set("created_at", Json.time(notification.createdAt()));
    json.put("group_key", notification.groupKey());
    if (notification.filtered()) {
      json.put("filtered", true);
    }
    json.set("account", accounts.account(notification.from(), viewer));
    Status about = notification.status();
    Status current = about == null ? null : state.statuses().get(about.id());
    if (current != null) {
      json.set("status", statuses.status(current, viewer));
    }
    Report report = notification.report();
    if (report != null) {
      json.set("report", ReportJson.report(report, accounts.account(report.target(), viewer)));
    }
    return json;
  }

  public ObjectNode request(NotificationRequest request) {
    Account viewer = request.to();
    ObjectNode json = Json.object().put("id", Long.toString(request.id()));
    json.set("created_at", Json.time(request.createdAt()));
    json.set("updated_at", Json.time(request.updatedAt()));
    json.put("notifications_count", Long.toString(Math.min(MOST_COUNTED, waiting(request))));
    json.set("account", accounts.account(request.from(), viewer));
    Status last = request.lastStatus();
    Status current = last == null ? null : state.statuses().get(last.id());
    json.set("last_status", current == null ? Json.text(null) : statuses.status(current, viewer));
    return json;
  }

  private long waiting(NotificationRequest request) {
    return state.notifications().of(request.to()).values().stream()
        .filter(Notification::filtered)
        .filter(notification -> notification.from() == request.from())
        .count();
  }

  private ObjectNode summary(Account user) {
    long waiting =
        state.notifications().of(user).values().stream().filter(Notification::filtered).count();
    return Json.object()
        .put("pending_requests_count", state.notificationRequests().of(user).size())
        .put("pending_notifications_count", waiting);
  }

  public ObjectNode policy(Account user) {
    NotificationPolicy policy = state.notificationRequests().policy(user);
    ObjectNode json = Json.object();
    for (String kind :
        List.of(
            NotificationPolicy.NOT_FOLLOWING,
            NotificationPolicy.NOT_FOLLOWERS,
            NotificationPolicy.NEW_ACCOUNTS,
            NotificationPolicy.PRIVATE_MENTIONS,
            NotificationPolicy.LIMITED_ACCOUNTS)) {
      json.put(kind, policy.action(kind));
    }
    json.set("summary", summary(user));
    return json;
  }

  /** The policy as Mastodon 4.3 had it while it was made: filtered or not. */
  public ObjectNode v1Policy(Account user) {
    NotificationPolicy policy = state.notificationRequests().policy(user);
    ObjectNode json = Json.object();
    for (String kind :
        List.of(
            NotificationPolicy.NOT_FOLLOWING,
            NotificationPolicy.NOT_FOLLOWERS,
            NotificationPolicy.NEW_ACCOUNTS,
            NotificationPolicy.PRIVATE_MENTIONS)) {
      json.put(kind.replace("for_", "filter_"), !policy.action(kind).equals("accept"));
    }
    json.set("summary", summary(user));
    return json;
  }
}
