package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.AsyncRefresh;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What surrounds a status: its thread, its versions, its source; and several statuses at once. */
public final class ThreadRoutes {
  private static final int RETRY_SECONDS = 3;

  private final State state;
  private final Presenters present;
  private final StatusWriter writer;

  public ThreadRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.writer = new StatusWriter(state, present.formatter());
  }

  public void register(Router router) {
    router
        .get("/api/v1/statuses/{id}/context", this::context)
        .since(3, 5)
        .get("/api/v1/statuses/{id}/history", this::history)
        .get("/api/v1/statuses/{id}/source", this::source)
        .since(4, 3)
        .get("/api/v1/statuses", this::several);
  }

  private Answer several(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    List<Status> found =
        call.params().strings("id").stream()
            .map(id -> state.statuses().get(Ids.parse(id)))
            .filter(Objects::nonNull)
            .toList();
    return Answer.json(visible(found, viewer));
  }

  private Answer context(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    Status status = StatusRoutes.visible(state, call, viewer);
    ObjectNode json = Json.object();
    json.set("ancestors", visible(state.statuses().ancestors(status), viewer));
    json.set("descendants", visible(state.statuses().descendants(status), viewer));
    return AsyncRefreshRoutes.announced(Answer.json(json), refresh(status, viewer), RETRY_SECONDS);
  }

  /** What goes on for this context; begun for users where answers are still to be fetched. */
  private @Nullable AsyncRefresh refresh(Status status, @Nullable Account viewer) {
    String topic = "context:" + status.id() + ":refresh";
    AsyncRefresh running = state.refreshes().running(topic);
    return running == null && viewer != null && !state.lateReplies().isEmpty(status)
        ? state.refreshes().start(topic, true, () -> writer.fetchReplies(status))
        : running;
  }

  private ArrayNode visible(List<Status> statuses, @Nullable Account viewer) {
    List<Status> seen =
        statuses.stream().filter(status -> state.visibility().canSee(viewer, status)).toList();
    return Json.array(seen, status -> present.statuses().status(status, viewer));
  }

  private Answer history(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    Status status = StatusRoutes.visible(state, call, viewer);
    return Answer.json(present.statuses().history(status, viewer));
  }

  private Answer source(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    Status status = StatusRoutes.visible(state, call, user);
    return Answer.json(
        Json.object()
            .put("id", Long.toString(status.id()))
            .put("text", status.draft().text())
            .put("spoiler_text", status.draft().spoilerText()));
  }
}
