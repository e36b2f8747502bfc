package io.github.mastodonjava.sandbox.internal.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Conversation;
import io.github.mastodonjava.sandbox.internal.state.DomainEvent;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.UserList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings what happens to the streams of those who should see it. */
public final class Fanout {
  private final State state;
  private final Presenters present;
  private final StreamHub hub;

  public Fanout(State state, Presenters present, StreamHub hub) {
    this.state = state;
    this.present = present;
    this.hub = hub;
  }

  public void accept(DomainEvent event) {
    if (event instanceof DomainEvent.StatusPosted posted) {
      status("update", posted.status());
    } else if (event instanceof DomainEvent.StatusEdited edited) {
      status("status.update", edited.status());
    } else if (event instanceof DomainEvent.StatusDeleted deleted) {
      deleted(deleted.status());
    } else if (event instanceof DomainEvent.Notified notified) {
      notified(notified.notification());
    } else if (event instanceof DomainEvent.NotificationsMerged merged) {
      hub.publish(Topic.notifications(merged.owner().id()), "notifications_merged", () -> "1");
    } else if (event instanceof DomainEvent.ConversationChanged changed) {
      conversation(changed.conversation());
    } else if (event instanceof DomainEvent.FiltersChanged changed) {
      hub.publish(Topic.user(changed.owner().id()), "filters_changed", () -> null);
    } else if (event instanceof DomainEvent.Announced announced) {
      everybody(
          "announcement", present.announcements().announcement(announced.announcement(), null));
    } else if (event instanceof DomainEvent.AnnouncementReacted reacted) {
      everybody(
          "announcement.reaction",
          present.announcements().reaction(reacted.announcement(), reacted.emoji()));
    } else if (event instanceof DomainEvent.TokenRevoked revoked) {
      hub.revoked(revoked.token());
    }
  }

  private void status(String event, Status status) {
    for (Account user : hub.users()) {
      Supplier<@Nullable String> seen = () -> text(present.statuses().status(status, user));
      if (state.visibility().isAtHome(user, status)) {
        hub.publish(Topic.user(user.id()), event, seen);
      }
      for (UserList list : state.lists().of(user)) {
        if (state.visibility().isInList(list, status)) {
          hub.publish(Topic.list(list.id()), event, seen);
        }
      }
    }
    for (String topic : publicTopics(status)) {
      hub.publish(
          topic, event, status, viewer -> text(present.statuses().streamed(status, viewer)));
    }
  }

  private void deleted(Status status) {
    String id = Long.toString(status.id());
    for (Account user : hub.users()) {
      if (mayHave(user, status)) {
        hub.publish(Topic.user(user.id()), "delete", () -> id);
      }
      for (UserList list : state.lists().with(user, status.account())) {
        hub.publish(Topic.list(list.id()), "delete", () -> id);
      }
    }
    for (String topic : publicTopics(status)) {
      hub.publish(topic, "delete", () -> id);
    }
  }

  private boolean mayHave(Account user, Status status) {
    return state.visibility().isAtHome(user, status)
        || state.follows().exists(user, status.account())
        || status.mentions().contains(user);
  }

  /** Everything is local here. Answers to others are on no public stream but their tags'. */
  private static List<String> publicTopics(Status status) {
    List<String> topics = new ArrayList<>();
    if (!status.visibility().equals("public") || status.isReblog()) {
      return topics;
    }
    for (String tag : status.tags()) {
      topics.add(Topic.hashtag(tag));
      topics.add(Topic.localHashtag(tag));
    }
    Long answered = status.draft().inReplyToAccountId();
    if (answered == null || answered == status.account().id()) {
      topics.add(Topic.PUBLIC);
      topics.add(Topic.PUBLIC_LOCAL);
      if (!status.draft().mediaIds().isEmpty()) {
        topics.add(Topic.media(Topic.PUBLIC));
        topics.add(Topic.media(Topic.PUBLIC_LOCAL));
      }
    }
    return topics;
  }

  private void conversation(Conversation conversation) {
    hub.publish(
        Topic.direct(conversation.owner().id()),
        "conversation",
        () -> text(present.conversations().conversation(conversation)));
  }

  private void notified(Notification notification) {
    hub.publish(
        Topic.notifications(notification.to().id()),
        "notification",
        () -> text(present.notifications().notification(notification)));
  }

  private void everybody(String event, JsonNode payload) {
    for (Account user : hub.users()) {
      hub.publish(Topic.user(user.id()), event, () -> text(payload));
    }
  }

  private static String text(JsonNode json) {
    return new String(Json.bytes(json), StandardCharsets.UTF_8);
  }
}
