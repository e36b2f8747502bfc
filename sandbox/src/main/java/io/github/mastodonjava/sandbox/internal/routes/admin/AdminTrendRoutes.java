package io.github.mastodonjava.sandbox.internal.routes.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.OffsetPage;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.LinkJson;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;

/** <a href="https://docs.joinmastodon.org/methods/admin/trends/">admin/trends</a>. */
final class AdminTrendRoutes {
  private static final String PATH = "/api/v1/admin/trends";

  private final State state;
  private final Presenters present;

  AdminTrendRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  void register(Router router) {
    router
        .get(PATH + "/links", this::links)
        .get(PATH + "/statuses", this::statuses)
        .get(PATH + "/tags", this::tags)
        .post(PATH + "/links/{id}/approve", call -> judgeLink(call, true))
        .post(PATH + "/links/{id}/reject", call -> judgeLink(call, false))
        .post(PATH + "/statuses/{id}/approve", call -> judgeStatus(call, true))
        .post(PATH + "/statuses/{id}/reject", call -> judgeStatus(call, false))
        .post(PATH + "/tags/{id}/approve", call -> judgeTag(call, true))
        .post(PATH + "/tags/{id}/reject", call -> judgeTag(call, false));
  }

  private Answer links(Call call) {
    Moderators.require(call, "admin:read");
    OffsetPage<String> page = OffsetPage.of(call, 10, state.trends().links());
    return Answer.json(Json.array(page.items(), this::link)).with("Link", page.links());
  }

  private ObjectNode link(String url) {
    Boolean verdict = state.trends().verdict("link", url);
    return LinkJson.link(state, url)
        .put("id", Long.toString(state.trends().linkId(url)))
        .put("requires_review", verdict == null);
  }

  private Answer statuses(Call call) {
    Account moderator = Moderators.require(call, "admin:read");
    OffsetPage<Status> page = OffsetPage.of(call, 20, state.trends().statuses());
    return Answer.json(Json.array(page.items(), status -> status(status, moderator)))
        .with("Link", page.links());
  }

  private ObjectNode status(Status status, Account moderator) {
    Boolean verdict = state.trends().verdict("status", Long.toString(status.id()));
    return present.statuses().status(status, moderator).put("requires_review", verdict == null);
  }

  private Answer tags(Call call) {
    Moderators.require(call, "admin:read");
    OffsetPage<String> page = OffsetPage.of(call, 10, state.trends().tags());
    return Answer.json(Json.array(page.items(), name -> AdminTagRoutes.json(state, present, name)))
        .with("Link", page.links());
  }

  private Answer judgeLink(Call call, boolean mayTrend) {
    Moderators.require(call, "admin:write");
    String url = state.trends().linkById(call.id());
    if (url == null) {
      throw ApiError.recordNotFound();
    }
    state.trends().judge("link", url, mayTrend);
    return Answer.json(link(url));
  }

  private Answer judgeStatus(Call call, boolean mayTrend) {
    Account moderator = Moderators.require(call, "admin:write");
    Status status = state.statuses().get(call.id());
    if (status == null) {
      throw ApiError.recordNotFound();
    }
    state.trends().judge("status", Long.toString(status.id()), mayTrend);
    return Answer.json(status(status, moderator));
  }

  private Answer judgeTag(Call call, boolean mayTrend) {
    Moderators.require(call, "admin:write");
    String name = AdminTagRoutes.name(state, call);
    state.trends().judge("tag", name, mayTrend);
    return Answer.json(AdminTagRoutes.json(state, present, name));
  }
}
