package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.oauth.OAuthApp;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Draft;
import io.github.mastodonjava.sandbox.internal.state.IdempotencyKeys;
import io.github.mastodonjava.sandbox.internal.state.ScheduledStatus;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusWriter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/statuses/">statuses</a>: posting and reading. */
public final class StatusRoutes {
  private final State state;
  private final Presenters present;
  private final StatusWriter writer;
  private final IdempotencyKeys keys;

  public StatusRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.writer = new StatusWriter(state, present.formatter());
    this.keys = new IdempotencyKeys(state.settings().clock());
  }

  public void register(Router router) {
    router
        .post("/api/v1/statuses", this::post)
        .get("/api/v1/statuses/{id}", this::get)
        .delete("/api/v1/statuses/{id}", this::delete)
        .since(3, 5)
        .put("/api/v1/statuses/{id}", this::edit);
  }

  private Answer post(Call call) {
    Account author = call.requireUser("write", "write:statuses");
    String key = call.header("Idempotency-Key");
    Long earlier = key == null || key.isBlank() ? null : keys.find(author, key);
    if (earlier != null) {
      Status status = state.statuses().get(earlier);
      if (status == null) {
        throw ApiError.recordNotFound();
      }
      return Answer.json(present.statuses().status(status, author));
    }
    Draft draft = DraftParams.read(call, author, state, present.statuses());
    Instant at = ScheduledRoutes.scheduledAt(call, state.now());
    if (at != null) {
      ScheduledStatus scheduled = state.scheduled().add(at, author, draft, app(call));
      state.media().attach(draft.mediaIds(), scheduled.id());
      return Answer.json(ScheduledRoutes.json(state, present.media(), scheduled));
    }
    Status status = writer.post(author, draft, app(call));
    state.statusExtras().say(status, OtherSoftwareRoutes.read(call));
    if (key != null && !key.isBlank()) {
      keys.remember(author, key, status.id());
    }
    return Answer.json(present.statuses().status(status, author));
  }

  private Answer edit(Call call) {
    Account author = call.requireUser("write", "write:statuses");
    Status old = own(call, author);
    Draft draft = DraftParams.edited(call, old, author, state);
    MediaParams.change(call.params(), draft.mediaIds(), state);
    Status edited = writer.edit(old, draft);
    return Answer.json(present.statuses().status(edited, author));
  }

  private Status own(Call call, Account author) {
    Status status = state.statuses().get(call.id());
    if (status == null || status.account() != author) {
      throw ApiError.recordNotFound();
    }
    return status;
  }

  /** What a status shows of the app that makes it. */
  static Status.@Nullable OAuthAppName app(Call call) {
    AccessToken token = call.token();
    if (token == null) {
      return null;
    }
    OAuthApp app = token.app();
    return new Status.OAuthAppName(app.name(), app.website());
  }

  private Answer get(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    return Answer.json(present.statuses().status(visible(state, call, viewer), viewer));
  }

  /** The status of the path, when {@code viewer} may see it. */
  static Status visible(State state, Call call, @Nullable Account viewer) {
    Status status = state.statuses().get(call.id());
    if (status == null || !state.visibility().canSee(viewer, status)) {
      throw ApiError.notFound();
    }
    return status;
  }

  private Answer delete(Call call) {
    Account author = call.requireUser("write", "write:statuses");
    Status status = own(call, author);
    Answer answer = Answer.json(present.statuses().withSource(status, author));
    writer.delete(status);
    return answer;
  }
}
