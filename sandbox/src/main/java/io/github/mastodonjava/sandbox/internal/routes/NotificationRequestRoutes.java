package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.NotificationPolicy;
import io.github.mastodonjava.sandbox.internal.state.NotificationRequest;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Consumer;

/** The notification policy, and what it keeps apart. */
public final class NotificationRequestRoutes {
  private final State state;
  private final Presenters present;

  public NotificationRequestRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  /** To be registered before the routes of single notifications, which are more general. */
  public void register(Router router) {
    router
        .since(4, 3)
        .get("/api/v1/notifications/policy", this::v1Policy)
        .put("/api/v1/notifications/policy", this::changeV1Policy)
        .patch("/api/v1/notifications/policy", this::changeV1Policy)
        .get("/api/v2/notifications/policy", this::policy)
        .put("/api/v2/notifications/policy", this::changePolicy)
        .patch("/api/v2/notifications/policy", this::changePolicy)
        .get("/api/v1/notifications/requests", this::requests)
        .get("/api/v1/notifications/requests/merged", this::merged)
        .post("/api/v1/notifications/requests/accept", call -> each(call, this::accept))
        .post("/api/v1/notifications/requests/dismiss", call -> each(call, this::dismiss))
        .get("/api/v1/notifications/requests/{id}", this::request)
        .post("/api/v1/notifications/requests/{id}/accept", call -> one(call, this::accept))
        .post("/api/v1/notifications/requests/{id}/dismiss", call -> one(call, this::dismiss));
  }

  private Answer policy(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    return Answer.json(present.notifications().policy(user));
  }

  private Answer changePolicy(Call call) {
    Account user = call.requireUser("write", "write:notifications");
    NotificationPolicy policy = state.notificationRequests().policy(user);
    for (String kind : policy.actions().keySet()) {
      String action = call.params().string(kind);
      if (action != null && !NotificationPolicy.isAction(action)) {
        throw ApiError.of(422, "'" + action + "' is not a valid " + kind);
      }
      policy = action == null ? policy : policy.with(kind, action);
    }
    state.notificationRequests().policy(user, policy);
    return Answer.json(present.notifications().policy(user));
  }

  private Answer v1Policy(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    return Answer.json(present.notifications().v1Policy(user));
  }

  private Answer changeV1Policy(Call call) {
    Account user = call.requireUser("write", "write:notifications");
    NotificationPolicy policy = state.notificationRequests().policy(user);
    for (Map.Entry<String, String> kind : policy.actions().entrySet()) {
      Boolean filter = call.params().bool(kind.getKey().replace("for_", "filter_"));
      if (filter != null) {
        policy = policy.with(kind.getKey(), filter ? "filter" : "accept");
      }
    }
    state.notificationRequests().policy(user, policy);
    return Answer.json(present.notifications().v1Policy(user));
  }

  private Answer requests(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    Paging paging = new Paging(call, 40);
    List<Paging.Entry<NotificationRequest>> page =
        paging.page(state.notificationRequests().of(user), request -> true);
    return Answer.json(Json.array(page, entry -> present.notifications().request(entry.value())))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  /** What is accepted is merged at once here. */
  private Answer merged(Call call) {
    call.requireUser("read", "read:notifications");
    return Answer.json(Json.object().put("merged", true));
  }

  private Answer request(Call call) {
    Account user = call.requireUser("read", "read:notifications");
    return Answer.json(present.notifications().request(find(user, call.id())));
  }

  private void accept(NotificationRequest request) {
    state.notifications().accept(request);
  }

  private void dismiss(NotificationRequest request) {
    state.notifications().dismiss(request);
  }

  private Answer one(Call call, Consumer<NotificationRequest> action) {
    Account user = call.requireUser("write", "write:notifications");
    action.accept(find(user, call.id()));
    return Answer.empty();
  }

  private Answer each(Call call, Consumer<NotificationRequest> action) {
    Account user = call.requireUser("write", "write:notifications");
    NavigableMap<Long, NotificationRequest> requests = state.notificationRequests().of(user);
    call.params().strings("id").stream()
        .map(id -> requests.get(Ids.parse(id)))
        .filter(Objects::nonNull)
        .forEach(action);
    return Answer.empty();
  }

  private NotificationRequest find(Account user, long id) {
    NotificationRequest request = state.notificationRequests().of(user).get(id);
    if (request == null) {
      throw ApiError.recordNotFound();
    }
    return request;
  }
}
