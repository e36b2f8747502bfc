package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.MediaJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Draft;
import io.github.mastodonjava.sandbox.internal.state.Poll;
import io.github.mastodonjava.sandbox.internal.state.ScheduledStatus;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/scheduled_statuses/">scheduled_statuses</a>. */
public final class ScheduledRoutes {
  private static final Duration SOONEST = Duration.ofMinutes(5);

  private final State state;
  private final MediaJson media;

  public ScheduledRoutes(State state, MediaJson media) {
    this.state = state;
    this.media = media;
  }

  public void register(Router router) {
    router
        .get("/api/v1/scheduled_statuses", this::list)
        .get("/api/v1/scheduled_statuses/{id}", this::get)
        .put("/api/v1/scheduled_statuses/{id}", this::move)
        .delete("/api/v1/scheduled_statuses/{id}", this::cancel);
  }

  private Answer list(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    Paging paging = new Paging(call, 20);
    List<Paging.Entry<ScheduledStatus>> page =
        paging.page(state.scheduled().all(), scheduled -> scheduled.author() == user);
    return Answer.json(Json.array(page, entry -> json(state, media, entry.value())))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    return Answer.json(json(state, media, find(call, user)));
  }

  private Answer move(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    ScheduledStatus scheduled = find(call, user);
    Instant at = time(call);
    if (at == null) {
      throw ApiError.validation("Scheduled at can't be blank");
    }
    ScheduledStatus moved = scheduled.at(checked(at, state.now()));
    state.scheduled().put(moved);
    return Answer.json(json(state, media, moved));
  }

  private Answer cancel(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    ScheduledStatus cancelled = find(call, user);
    state.scheduled().remove(cancelled);
    state.media().attach(List.of(), cancelled.id());
    return Answer.empty();
  }

  private ScheduledStatus find(Call call, Account user) {
    ScheduledStatus scheduled = state.scheduled().all().get(call.id());
    if (scheduled == null || scheduled.author() != user) {
      throw ApiError.recordNotFound();
    }
    return scheduled;
  }

  /** When to post; null for now: what lies in the past is posted at once. */
  static @Nullable Instant scheduledAt(Call call, Instant now) {
    Instant at = time(call);
    return at == null || at.isBefore(now) ? null : checked(at, now);
  }

  private static Instant checked(Instant at, Instant now) {
    if (at.isBefore(now.plus(SOONEST))) {
      throw ApiError.validation("Scheduled at The scheduled date must be in the future");
    }
    return at;
  }

  private static @Nullable Instant time(Call call) {
    String text = call.text("scheduled_at");
    if (text.isBlank()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw ApiError.validation("Scheduled at can't be blank");
    }
  }

  static ObjectNode json(State state, MediaJson media, ScheduledStatus scheduled) {
    Draft draft = scheduled.draft();
    ObjectNode json = Json.object().put("id", Long.toString(scheduled.id()));
    json.set("scheduled_at", Json.time(scheduled.at()));
    ObjectNode params = json.putObject("params").put("text", draft.text());
    params.set("poll", poll(state, draft));
    List<String> mediaIds = draft.mediaIds().stream().map(id -> Long.toString(id)).toList();
    params.set("media_ids", mediaIds.isEmpty() ? Json.text(null) : Json.strings(mediaIds));
    params.put("sensitive", draft.sensitive());
    params
        .put("spoiler_text", draft.spoilerText().isEmpty() ? null : draft.spoilerText())
        .put("visibility", draft.visibility())
        .put("language", draft.language())
        .put("in_reply_to_id", draft.inReplyToId())
        .putNull("scheduled_at")
        .putNull("idempotency")
        .put("application_id", 1)
        .put("with_rate_limit", false);
    json.set("media_attachments", media.attachments(draft.mediaIds()));
    return json;
  }

  private static JsonNode poll(State state, Draft draft) {
    Long id = draft.pollId();
    Poll poll = id == null ? null : state.polls().get(id);
    if (poll == null) {
      return Json.text(null);
    }
    ObjectNode json = Json.object();
    json.set("options", Json.strings(poll.options()));
    return json.put("multiple", poll.multiple())
        .put("expires_in", Duration.between(state.now(), poll.expiresAt()).toSeconds())
        .put("hide_totals", poll.hidesTotals(state.now()));
  }
}
