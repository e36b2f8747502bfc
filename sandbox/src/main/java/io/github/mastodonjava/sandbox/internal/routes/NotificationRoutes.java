package io.github.mastodonjava.sandbox.internal.routes;

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
        .get("/api/v1/notifications/unread_count", this::unreadCount)
        .post("/api/v1/notifications/clear", this::clear)
        .get("/api/v1/notifications/{id}", this::get)
        .post("/api/v1/notifications/{id}/dismiss", this::dismiss);
  }

  private Answer list(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    Paging paging = new Paging(call, 40, NotificationSelection.PARAMETERS);
    List<Paging.Entry<Notification>> page =
        paging.page(state.notifications().of(user), new NotificationSelection(call));
    return Answer.json(
            Json.array(page, entry -> present.notifications().notification(entry.value())))
        .with("Link", paging.links(page));
  }

  private Answer unreadCount(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    return NotificationSelection.count(
        call, NotificationSelection.unread(call, state, user).size());
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    return Answer.json(present.notifications().notification(find(call, user)));
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
}
