package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.state.AsyncRefresh;
import io.github.mastodonjava.sandbox.internal.state.State;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/async_refreshes/">async refreshes</a>. */
public final class AsyncRefreshRoutes {
  private final State state;

  public AsyncRefreshRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router.get("/api/v1_alpha/async_refreshes/{id}", this::get);
  }

  private Answer get(Call call) {
    call.requireUser("read");
    AsyncRefresh refresh = state.refreshes().find(call.pathParam("id"));
    if (refresh == null) {
      throw ApiError.notFound();
    }
    ObjectNode json = Json.object();
    json.putObject("async_refresh")
        .put("id", refresh.id())
        .put("status", refresh.isRunning() ? "running" : "finished")
        .put("result_count", refresh.results());
    return Answer.json(json);
  }

  /** The answer, with the header that tells of {@code refresh} as long as it runs. */
  static Answer announced(Answer answer, @Nullable AsyncRefresh refresh, int retrySeconds) {
    if (refresh == null || !refresh.isRunning()) {
      return answer;
    }
    String header = "id=\"" + refresh.id() + "\", retry=" + retrySeconds;
    Integer results = refresh.results();
    return answer.with(
        "Mastodon-Async-Refresh", results == null ? header : header + ", result_count=" + results);
  }
}
