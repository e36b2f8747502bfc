package io.github.mastodonjava.sandbox.internal.routes.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;

/** Hashtags as moderators see them. */
final class AdminTagRoutes {
  private final State state;
  private final Presenters present;

  AdminTagRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  void register(Router router) {
    router
        .get("/api/v1/admin/tags", this::list)
        .get("/api/v1/admin/tags/{id}", this::get)
        .put("/api/v1/admin/tags/{id}", this::change);
  }

  private Answer list(Call call) {
    Moderators.require(call, "admin:read");
    Paging paging = new Paging(call, 100);
    List<Paging.Entry<String>> page = paging.page(state.tags().all(), name -> true);
    return Answer.json(Json.array(page, entry -> json(state, present, entry.value())))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  private Answer get(Call call) {
    Moderators.require(call, "admin:read");
    return Answer.json(json(state, present, name(state, call)));
  }

  private Answer change(Call call) {
    Moderators.require(call, "admin:write");
    String name = name(state, call);
    for (String property : List.of("trendable", "listable", "usable")) {
      Boolean value = call.params().bool(property);
      if (value != null) {
        state.trends().judge(kind(property), name, value);
      }
    }
    return Answer.json(json(state, present, name));
  }

  /** What may trend is what a moderator has not rejected. */
  private static String kind(String property) {
    return property.equals("trendable") ? "tag" : property + " tag";
  }

  static String name(State state, Call call) {
    String name = state.tags().byId(call.id());
    if (name == null) {
      throw ApiError.recordNotFound();
    }
    return name;
  }

  static ObjectNode json(State state, Presenters present, String name) {
    ObjectNode json = present.tags().tag(name, null);
    for (String property : List.of("trendable", "usable", "listable")) {
      json.put(property, !Boolean.FALSE.equals(state.trends().verdict(kind(property), name)));
    }
    return json.put("requires_review", state.trends().verdict("tag", name) == null);
  }
}
