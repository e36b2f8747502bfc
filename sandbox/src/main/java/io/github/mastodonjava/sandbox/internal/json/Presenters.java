package io.github.mastodonjava.sandbox.internal.json;

import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;

/** All that writes entities, made once. */
public record Presenters(
    ContentFormatter formatter,
    AccountJson accounts,
    MediaJson media,
    StatusJson statuses,
    NotificationJson notifications,
    ConversationJson conversations,
    AnnouncementJson announcements,
    TagJson tags,
    CollectionJson collections) {

  public static Presenters of(State state) {
    ContentFormatter formatter = new ContentFormatter(state.accounts(), state.address());
    AccountJson accounts = new AccountJson(state, formatter);
    MediaJson media = new MediaJson(state);
    StatusJson statuses = new StatusJson(state, formatter, accounts, media);
    return new Presenters(
        formatter,
        accounts,
        media,
        statuses,
        new NotificationJson(state, accounts, statuses),
        new ConversationJson(state, accounts, statuses),
        new AnnouncementJson(state, formatter, statuses),
        new TagJson(state),
        new CollectionJson(state, statuses));
  }
}
