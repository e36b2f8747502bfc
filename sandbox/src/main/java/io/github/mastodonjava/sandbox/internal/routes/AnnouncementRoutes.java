package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Announcement;
import io.github.mastodonjava.sandbox.internal.state.State;

/** <a href="https://docs.joinmastodon.org/methods/announcements/">announcements</a>. */
public final class AnnouncementRoutes {
  private final State state;
  private final Presenters present;

  public AnnouncementRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/announcements", this::list)
        .post("/api/v1/announcements/{id}/dismiss", this::dismiss)
        .put("/api/v1/announcements/{id}/reactions/{name}", this::react)
        .delete("/api/v1/announcements/{id}/reactions/{name}", this::takeBack);
  }

  private Answer list(Call call) {
    Account user = call.requireUser();
    return Answer.json(
        Json.array(
            state.announcements().all().descendingMap().values(),
            one -> present.announcements().announcement(one, user)));
  }

  private Answer dismiss(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    state.announcements().read(find(call), user);
    return Answer.empty();
  }

  private Answer react(Call call) {
    Account user = call.requireUser("write", "write:favourites");
    String emoji = call.pathParam("name");
    if (emoji.isBlank() || (emoji.codePointAt(0) < 128 && !emoji.matches("\\w+"))) {
      throw ApiError.validation("Name is not a recognized emoji");
    }
    state.announcements().react(find(call), user, emoji);
    return Answer.empty();
  }

  private Answer takeBack(Call call) {
    Account user = call.requireUser("write", "write:favourites");
    state.announcements().takeBack(find(call), user, call.pathParam("name"));
    return Answer.empty();
  }

  private Announcement find(Call call) {
    Announcement announcement = state.announcements().get(call.id());
    if (announcement == null) {
      throw ApiError.recordNotFound();
    }
    return announcement;
  }
}
