package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.OffsetPage;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.LinkJson;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/trends/">trends</a>. */
public final class TrendRoutes {
  private final State state;
  private final Presenters present;

  public TrendRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  /** Tags were the first to trend, and keep their old path. */
  public void register(Router router) {
    router
        .get("/api/v1/trends", this::tags)
        .get("/api/v1/trends/tags", this::tags)
        .since(3, 5)
        .get("/api/v1/trends/links", this::links)
        .get("/api/v1/trends/statuses", this::statuses);
  }

  private Answer tags(Call call) {
    @Nullable Account viewer = call.viewer();
    OffsetPage<String> page = OffsetPage.of(call, 10, state.trends().tags());
    return Answer.json(Json.array(page.items(), name -> present.tags().tag(name, viewer)))
        .with("Link", page.links());
  }

  private Answer links(Call call) {
    call.viewer();
    OffsetPage<String> page = OffsetPage.of(call, 10, state.trends().links());
    return Answer.json(Json.array(page.items(), url -> LinkJson.link(state, url)))
        .with("Link", page.links());
  }

  private Answer statuses(Call call) {
    @Nullable Account viewer = call.viewer();
    OffsetPage<Status> page = OffsetPage.of(call, 20, state.trends().statuses());
    return Answer.json(
            Json.array(page.items(), status -> present.statuses().status(status, viewer)))
        .with("Link", page.links());
  }
}
