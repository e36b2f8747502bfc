package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.json.ReportJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.Report;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/grouped_notifications/">Grouped</a>: v2. */
public final class GroupedNotificationRoutes {
  private static final int SAMPLES = 8;
  private static final List<String> GROUPED =
      List.of("favourite", "reblog", "follow", "admin.sign_up");

  private final State state;
  private final Presenters present;
  private final AccountPages pages;

  public GroupedNotificationRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.pages = new AccountPages(state, present);
  }

  public void register(Router router) {
    router
        .get("/api/v2/notifications", this::list)
        .get("/api/v2/notifications/unread_count", this::unreadCount)
        .get("/api/v2/notifications/{key}", this::get)
        .get("/api/v2/notifications/{key}/accounts", this::accounts)
        .post("/api/v2/notifications/{key}/dismiss", this::dismiss);
  }

  private static String key(Call call, Notification notification) {
    List<String> wanted = call.params().strings("grouped_types");
    List<String> grouped = wanted.isEmpty() ? GROUPED : wanted;
    return grouped.contains(notification.type().wireName())
        ? notification.groupKey()
        : notification.ungroupedKey();
  }

  /** A page has the newest notification of each group, and is paged by these. */
  private Answer list(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    NotificationSelection selection = new NotificationSelection(call);
    Paging paging =
        new Paging(
            call,
            40,
            "types",
            "exclude_types",
            "account_id",
            "include_filtered",
            "grouped_types",
            "expand_accounts");
    Set<String> seen = new HashSet<>();
    List<Paging.Entry<Notification>> page =
        paging.page(
            state.notifications().of(user),
            notification -> selection.test(notification) && seen.add(key(call, notification)));
    List<NotificationGroup> groups =
        page.stream()
            .map(
                entry ->
                    group(
                        call,
                        entry.value(),
                        page.get(page.size() - 1).id(),
                        page.get(0).id(),
                        selection))
            .toList();
    return Answer.json(json(call, groups, user)).with("Link", paging.links(page));
  }

  private NotificationGroup group(
      Call call, Notification newest, long first, long last, NotificationSelection selection) {
    String key = key(call, newest);
    List<Notification> members =
        state.notifications().of(newest.to()).headMap(last, true).descendingMap().values().stream()
            .filter(selection)
            .filter(notification -> key(call, notification).equals(key))
            .toList();
    return new NotificationGroup(key, members, first);
  }

  /**
   * Notifications that belong together, the newest first.
   *
   * @param pageFrom the smallest id of the page
   */
  private record NotificationGroup(String key, List<Notification> members, long pageFrom) {
    Notification newest() {
      return members.get(0);
    }

    long pageMin() {
      return members.stream()
          .mapToLong(Notification::id)
          .filter(id -> id >= pageFrom)
          .min()
          .orElse(newest().id());
    }

    List<Account> samples() {
      return members.stream().map(Notification::from).distinct().limit(SAMPLES).toList();
    }
  }

  private ObjectNode json(Call call, List<NotificationGroup> groups, Account user) {
    boolean partial = "partial_avatars".equals(call.params().string("expand_accounts"));
    Set<Account> full = new LinkedHashSet<>();
    Set<Account> avatars = new LinkedHashSet<>();
    for (NotificationGroup group : groups) {
      List<Account> samples = group.samples();
      full.addAll(partial ? samples.subList(0, 1) : samples);
      avatars.addAll(samples);
    }
    avatars.removeAll(full);
    Set<Status> statuses = new LinkedHashSet<>();
    groups.stream()
        .map(group -> current(group.newest()))
        .filter(Objects::nonNull)
        .forEach(statuses::add);
    ObjectNode json = Json.object();
    json.set("accounts", Json.array(full, one -> present.accounts().account(one, user)));
    if (partial) {
      json.set("partial_accounts", Json.array(avatars, one -> avatar(one, user)));
    }
    json.set("statuses", Json.array(statuses, one -> present.statuses().status(one, user)));
    json.set("notification_groups", Json.array(groups, group -> json(group, user)));
    return json;
  }

  private ObjectNode avatar(Account account, Account user) {
    return present
        .accounts()
        .account(account, user)
        .retain(
            "id", "acct", "locked", "bot", "url", "avatar", "avatar_static", "avatar_description");
  }

  private ObjectNode json(NotificationGroup group, Account user) {
    Notification newest = group.newest();
    ObjectNode json =
        Json.object()
            .put("group_key", group.key())
            .put("notifications_count", group.members().size())
            .put("type", newest.type().wireName())
            .put("most_recent_notification_id", newest.id())
            .put("page_min_id", Long.toString(group.pageMin()))
            .put("page_max_id", Long.toString(newest.id()));
    json.set("latest_page_notification_at", Json.time(newest.createdAt()));
    ArrayNode samples = json.putArray("sample_account_ids");
    group.samples().forEach(account -> samples.add(Long.toString(account.id())));
    Status status = current(newest);
    if (status != null) {
      json.put("status_id", Long.toString(status.id()));
    }
    Report report = newest.report();
    if (report != null) {
      json.set(
          "report", ReportJson.report(report, present.accounts().account(report.target(), user)));
    }
    return json;
  }

  private @Nullable Status current(Notification notification) {
    Status about = notification.status();
    return about == null ? null : state.statuses().get(about.id());
  }

  private Answer unreadCount(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    long groups =
        NotificationSelection.unread(call, state, user).stream()
            .map(notification -> key(call, notification))
            .distinct()
            .count();
    return NotificationSelection.count(call, groups);
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    List<Notification> members = members(call, user);
    if (members.isEmpty()) {
      throw ApiError.recordNotFound();
    }
    NotificationGroup group = new NotificationGroup(call.pathParam("key"), members, 0);
    return Answer.json(json(call, List.of(group), user));
  }

  private Answer accounts(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    NavigableMap<Long, Notification> byId = new TreeMap<>();
    members(call, user).forEach(notification -> byId.put(notification.id(), notification));
    return pages.page(call, user, byId, Notification::from);
  }

  private Answer dismiss(Call call) {
    Account user = call.requireUser("write", "write:notifications");
    members(call, user)
        .forEach(notification -> state.notifications().of(user).remove(notification.id()));
    return Answer.empty();
  }

  /** The notifications of the group of the path, the newest first. */
  private List<Notification> members(Call call, Account user) {
    String key = call.pathParam("key");
    return state.notifications().of(user).descendingMap().values().stream()
        .filter(one -> one.groupKey().equals(key) || one.ungroupedKey().equals(key))
        .toList();
  }
}
