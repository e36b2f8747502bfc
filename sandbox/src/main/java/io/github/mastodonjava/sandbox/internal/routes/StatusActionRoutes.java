package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Marks;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What users do with statuses: favourites, boosts, bookmarks, pins, muted conversations. */
public final class StatusActionRoutes {
  private static final int MOST_PINS = 5;

  private final State state;
  private final Presenters present;
  private final AccountPages pages;
  private final StatusWriter writer;

  public StatusActionRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.pages = new AccountPages(state, present);
    this.writer = new StatusWriter(state, present.formatter());
  }

  public void register(Router router) {
    router
        .post("/api/v1/statuses/{id}/favourite", this::favourite)
        .post("/api/v1/statuses/{id}/unfavourite", this::unfavourite)
        .post("/api/v1/statuses/{id}/reblog", this::reblog)
        .post("/api/v1/statuses/{id}/unreblog", this::unreblog)
        .post("/api/v1/statuses/{id}/pin", this::pin)
        .post("/api/v1/statuses/{id}/unpin", this::unpin)
        .post("/api/v1/statuses/{id}/mute", this::mute)
        .post("/api/v1/statuses/{id}/unmute", this::unmute)
        .get("/api/v1/statuses/{id}/favourited_by", this::favouritedBy)
        .get("/api/v1/statuses/{id}/reblogged_by", this::rebloggedBy)
        .get("/api/v1/favourites", this::favourites)
        .since(3, 1)
        .post("/api/v1/statuses/{id}/bookmark", this::bookmark)
        .post("/api/v1/statuses/{id}/unbookmark", this::unbookmark)
        .get("/api/v1/bookmarks", this::bookmarks);
  }

  private Answer favourite(Call call) {
    Account user = call.requireUser("write", "write:favourites");
    Status status = StatusRoutes.visible(state, call, user).proper();
    if (state.favourites().add(user, status)) {
      state.notifications().add(Notification.Type.FAVOURITE, status.account(), user, status);
    }
    return answer(status, user);
  }

  private Answer unfavourite(Call call) {
    Account user = call.requireUser("write", "write:favourites");
    return unmark(call, user, state.favourites());
  }

  /** Boosts what is public, or one's own that is not direct. */
  private Answer reblog(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    Status original = StatusRoutes.visible(state, call, user).proper();
    boolean own = original.account() == user && !original.visibility().equals("direct");
    if (!original.isDistributable() && !own) {
      throw ApiError.notFound();
    }
    String wanted = call.text("visibility");
    String visibility =
        wanted.isEmpty() || !original.isDistributable() ? original.visibility() : wanted;
    return answer(writer.reblog(user, original, visibility, StatusRoutes.app(call)), user);
  }

  private Answer unreblog(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    Status original = StatusRoutes.visible(state, call, user).proper();
    Status reblog = state.statuses().reblogBy(user, original.id());
    if (reblog != null) {
      writer.delete(reblog);
    }
    return answer(original, user);
  }

  private Answer bookmark(Call call) {
    Account user = call.requireUser("write", "write:bookmarks");
    return mark(call, user, state.bookmarks());
  }

  private Answer unbookmark(Call call) {
    Account user = call.requireUser("write", "write:bookmarks");
    return unmark(call, user, state.bookmarks());
  }

  private Answer pin(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    Status status = StatusRoutes.visible(state, call, user);
    if (status.isReblog()) {
      throw ApiError.validation("A boost cannot be pinned");
    }
    if (status.account() != user) {
      throw ApiError.validation("Someone else's post cannot be pinned");
    }
    if (status.visibility().equals("direct")) {
      throw ApiError.validation("Posts that are only visible to mentioned users cannot be pinned");
    }
    if (state.pins().of(user).size() >= MOST_PINS && !state.pins().has(user, status)) {
      throw ApiError.validation("You have already pinned the maximum number of posts");
    }
    state.pins().add(user, status);
    return answer(status, user);
  }

  private Answer unpin(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    return unmark(call, user, state.pins());
  }

  private Answer mute(Call call) {
    Account user = call.requireUser("write", "write:mutes");
    Status status = StatusRoutes.visible(state, call, user);
    state.conversationMutes().add(user, state.statuses().root(status));
    return answer(status, user);
  }

  private Answer unmute(Call call) {
    Account user = call.requireUser("write", "write:mutes");
    Status status = StatusRoutes.visible(state, call, user);
    state.conversationMutes().remove(user, state.statuses().root(status));
    return answer(status, user);
  }

  private Answer mark(Call call, Account user, Marks marks) {
    Status status = StatusRoutes.visible(state, call, user).proper();
    marks.add(user, status);
    return answer(status, user);
  }

  private Answer unmark(Call call, Account user, Marks marks) {
    Status status = StatusRoutes.visible(state, call, user).proper();
    marks.remove(user, status);
    return answer(status, user);
  }

  private Answer answer(Status status, Account user) {
    return Answer.json(present.statuses().status(status, user));
  }

  private Answer favouritedBy(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Status status = StatusRoutes.visible(state, call, viewer).proper();
    return pages.page(
        call, viewer, state.favourites().on(status.id()), id -> state.accounts().byId(id));
  }

  private Answer rebloggedBy(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Status status = StatusRoutes.visible(state, call, viewer).proper();
    return pages.page(call, viewer, state.statuses().reblogsOf(status.id()), Status::account);
  }

  private Answer favourites(Call call) {
    Account user = call.requireUser("read", "read:favourites");
    return marked(call, user, state.favourites());
  }

  private Answer bookmarks(Call call) {
    Account user = call.requireUser("read", "read:bookmarks");
    return marked(call, user, state.bookmarks());
  }

  private Answer marked(Call call, Account user, Marks marks) {
    Paging paging = new Paging(call, 20);
    List<Paging.Entry<Long>> page = paging.page(marks.of(user), id -> true);
    List<Status> statuses =
        page.stream()
            .map(entry -> state.statuses().get(entry.value()))
            .filter(Objects::nonNull)
            .filter(status -> state.visibility().canSee(user, status))
            .toList();
    return Answer.json(Json.array(statuses, status -> present.statuses().status(status, user)))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }
}
