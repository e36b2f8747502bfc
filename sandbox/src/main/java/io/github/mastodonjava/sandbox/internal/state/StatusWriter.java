package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    state.media().attach(draft.mediaIds(), id);
    Long poll = draft.pollId();
    if (poll != null) {
      state.polls().attach(poll, status);
    }
    state.quotes().add(status);
    state.events().publish(new DomainEvent.StatusPosted(status));
    if (status.visibility().equals("direct")) {
      converse(status);
    }
    notifyMentioned(status, status.mentions());
    notifyQuoted(status);
    notifyFollowers(status);
    return status;
  }

  private void converse(Status status) {
    Status root = state.statuses().root(status);
    for (Conversation changed : state.conversations().add(status, root)) {
      state.events().publish(new DomainEvent.ConversationChanged(changed));
    }
  }

  private void notifyMentioned(Status status, List<Account> mentioned) {
    Status root = state.statuses().root(status);
    for (Account account : mentioned) {
      if (!state.conversationMutes().has(account, root)) {
        state.notifications().add(Notification.Type.MENTION, account, status.account(), status);
      }
    }
  }

  private void notifyQuoted(Status status) {
    Long quotedId = status.draft().quotedId();
    Status quoted = quotedId == null ? null : state.statuses().get(quotedId);
    if (quoted != null) {
      Account author = status.account();
      state.notifications().add(Notification.Type.QUOTE, quoted.account(), author, status);
    }
  }

  /** Those who asked to be told, and find the status in their home timeline. */
  private void notifyFollowers(Status status) {
    Account author = status.account();
    Long answered = status.draft().inReplyToAccountId();
    if (answered != null && answered != author.id()) {
      return;
    }
    for (Relations.Relation follow : state.follows().to(author).values()) {
      Account follower = state.accounts().byId(follow.from());
      if (follow.notifying()
          && follower != null
          && !status.mentions().contains(follower)
          && state.visibility().isAtHome(follower, status)) {
        state.notifications().add(Notification.Type.STATUS, follower, author, status);
      }
    }
  }

  public Status edit(Status old, Draft draft) {
    String text = draft.text();
    Status edited =
        old.edited(draft, formatter.mentions(text), ContentFormatter.tags(text), state.now());
    state.statuses().replace(old, edited);
    state.media().attach(draft.mediaIds(), old.id());
    state.events().publish(new DomainEvent.StatusEdited(edited));
    List<Account> added = new ArrayList<>(edited.mentions());
    added.removeAll(old.mentions());
    notifyMentioned(edited, added);
    for (Status reblog : state.statuses().reblogsOf(old.id()).values()) {
      notifyOfEdit(Notification.Type.UPDATE, reblog.account(), edited);
    }
    for (Status quoting : state.quotes().of(old.id()).values()) {
      notifyOfEdit(Notification.Type.QUOTED_UPDATE, quoting.account(), edited);
    }
    return edited;
  }

  private void notifyOfEdit(Notification.Type type, Account reader, Status edited) {
    state.notifications().add(type, reader, edited.account(), edited);
  }

  /** Changes who may quote, which is no edit that anybody is told of. */
  public Status changeQuotePolicy(Status old, String policy) {
    Status changed =
        new Status(
            old.id(),
            old.createdAt(),
            old.editedAt(),
            old.account(),
            old.reblogOf(),
            old.draft().quotePolicy(policy),
            old.app(),
            old.mentions(),
            old.tags());
    state.statuses().put(changed);
    return changed;
  }

  /** Posts the answers that were late; returns how many. */
  public int fetchReplies(Status answered) {
    List<LateReplies.LateReply> late = state.lateReplies().take(answered);
    for (LateReplies.LateReply reply : late) {
      Draft draft = Draft.of(reply.text(), answered.visibility()).inReplyTo(answered);
      post(reply.author(), draft, null);
    }
    return late.size();
  }

  /**
   * Does what is due: posts what was scheduled, tells of polls that have ended, and ends what the
   * server went on with.
   */
  public void doDue() {
    for (ScheduledStatus due : state.scheduled().takeDue(state.now())) {
      post(due.author(), due.draft(), due.app());
    }
    for (Poll poll : state.polls().takeEnded(state.now())) {
      tellEnd(poll);
    }
    state.refreshes().doDue();
  }

  private void tellEnd(Poll poll) {
    Long statusId = state.polls().statusOf(poll);
    Status status = statusId == null ? null : state.statuses().get(statusId);
    if (status == null) {
      return;
    }
    Set<Long> told = new TreeSet<>(poll.voterIds());
    told.add(poll.author().id());
    for (long id : told) {
      Account account = state.accounts().byId(id);
      if (account != null) {
        state.notifications().add(Notification.Type.POLL, account, poll.author(), status);
      }
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
    state.events().publish(new DomainEvent.StatusPosted(reblog));
    state.notifications().add(Notification.Type.REBLOG, original.account(), booster, original);
    return reblog;
  }

  public void delete(Status status) {
    List<Status> reblogs = List.copyOf(state.statuses().reblogsOf(status.id()).values());
    state.statuses().remove(status);
    state.media().attach(List.of(), status.id()); // free to be attached to another
    state.favourites().forget(status);
    state.bookmarks().forget(status);
    state.pins().forget(status);
    state.notifications().forget(status);
    state.conversations().forget(status);
    state.filters().forget(status);
    state.quotes().forget(status);
    state.events().publish(new DomainEvent.StatusDeleted(status));
    reblogs.forEach(reblog -> state.events().publish(new DomainEvent.StatusDeleted(reblog)));
  }
}
