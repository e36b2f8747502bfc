package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;

/** <a href="https://docs.joinmastodon.org/methods/notifications/">notifications</a>. */
public final class NotificationRoutes {
  private final State state;
  private final Presenters present;

  public NotificationRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/notifications", this::list)
        .post("/api/v1/notifications/clear", this::clear)
        .get("/api/v1/notifications/{id}", this::get)
        .post("/api/v1/notifications/{id}/dismiss", this::dismiss);
  }

  private Answer list(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    List<String> types = call.params().strings("types");
    List<String> excluded = call.params().strings("exclude_types");
    Long from = call.idParam("account_id");
    Paging paging = new Paging(call, 40, "types", "exclude_types", "account_id");
    List<Paging.Entry<Notification>> page =
        paging.page(
            state.notifications().of(user),
            notification -> {
              String type = notification.type().wireName();
              return (types.isEmpty() || types.contains(type))
                  && !excluded.contains(type)
                  && (from == null || notification.from().id() == from);
            });
    return Answer.json(Json.array(page, entry -> json(entry.value(), user)))
        .with("Link", paging.links(page));
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    return Answer.json(json(find(call, user), user));
  }

  private Answer clear(Call call) {
    Account user = call.requireUser("write", "write:notifications");
    state.notifications().of(user).clear();
    return Answer.empty();
  }

  private Answer dismiss(Call call) {
    Account user = call.requireUser("write", "write:notifications");
    state.notifications().of(user).remove(find(call, user).id());
    return Answer.empty();
  }

  private Notification find(Call call, Account user) {
    Notification notification = state.notifications().of(user).get(call.id());
    if (notification == null) {
      throw ApiError.recordNotFound();
    }
    return notification;
  }

  private ObjectNode json(Notification notification, Account user) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(notification.id()))
            .put("type", notification.type().wireName());
    json.set("created_at", Json.time(notification.createdAt()));
    json.put("group_key", notification.groupKey());
    json.set("account", present.accounts().account(notification.from(), user));
    Status about = notification.status();
    Status current = about == null ? null : state.statuses().get(about.id());
    if (current != null) {
      json.set("status", present.statuses().status(current, user));
    }
    return json;
  }
}
