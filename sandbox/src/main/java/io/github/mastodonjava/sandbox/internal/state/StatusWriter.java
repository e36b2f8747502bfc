package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes, changes and removes statuses with everything that hangs on them. */
public final class StatusWriter {
  private final State state;
  private final ContentFormatter formatter;

  public StatusWriter(State state, ContentFormatter formatter) {
    this.state = state;
    this.formatter = formatter;
  }

  public Status post(Account author, Draft draft, Status.@Nullable OAuthAppName app) {
    String text = draft.text();
    long id = state.ids().next();
    Status status =
        new Status(
            id,
            Ids.instant(id),
            null,
            author,
            null,
            draft,
            app,
            formatter.mentions(text),
            ContentFormatter.tags(text));
    state.statuses().put(status);
    return status;
  }

  /** Boosts {@code original}; what was boosted already stays as it is. */
  public Status reblog(
      Account booster, Status original, String visibility, Status.@Nullable OAuthAppName app) {
    Status existing = state.statuses().reblogBy(booster, original.id());
    if (existing != null) {
      return existing;
    }
    long id = state.ids().next();
    Instant now = Ids.instant(id);
    Draft draft = Draft.reblog(visibility);
    Status reblog = new Status(id, now, null, booster, original, draft, app, List.of(), List.of());
    state.statuses().put(reblog);
    return reblog;
  }

  public void delete(Status status) {
    state.statuses().remove(status);
    state.favourites().forget(status);
    state.bookmarks().forget(status);
    state.pins().forget(status);
  }
}
