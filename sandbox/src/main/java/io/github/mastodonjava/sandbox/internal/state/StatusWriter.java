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
    Long poll = draft.pollId();
    if (poll != null) {
      state.polls().attach(poll, status);
    }
    notifyMentioned(status);
    return status;
  }

  private void notifyMentioned(Status status) {
    Status root = state.statuses().root(status);
    for (Account mentioned : status.mentions()) {
      if (!state.conversationMutes().has(mentioned, root)) {
        state.notifications().add(Notification.Type.MENTION, mentioned, status.account(), status);
      }
    }
  }

  public Status edit(Status old, Draft draft) {
    String text = draft.text();
    Status edited =
        old.edited(draft, formatter.mentions(text), ContentFormatter.tags(text), state.now());
    state.statuses().replace(old, edited);
    return edited;
  }

  /** Posts what was scheduled for now or earlier. */
  public void postDue() {
    for (ScheduledStatus due : state.scheduled().takeDue(state.now())) {
      post(due.author(), due.draft(), due.app());
    }
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
    state.notifications().add(Notification.Type.REBLOG, original.account(), booster, original);
    return reblog;
  }

  public void delete(Status status) {
    state.statuses().remove(status);
    state.favourites().forget(status);
    state.bookmarks().forget(status);
    state.pins().forget(status);
    state.notifications().forget(status);
  }
}
