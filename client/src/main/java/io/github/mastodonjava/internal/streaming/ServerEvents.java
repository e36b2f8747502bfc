package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.entity.Announcement;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Reaction;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.internal.json.JsonValue;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementDeleted;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementPublished;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementReaction;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.EncryptedMessage;
import io.github.mastodonjava.streaming.StreamEvent.FiltersChanged;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.NotificationsMerged;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvent.StatusEdited;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.StatusReaction;
import io.github.mastodonjava.streaming.StreamEvent.Unknown;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes events of messages. */
final class ServerEvents {
  private ServerEvents() {}

  /** The event that a message of this stream is. */
  static ServerEvent of(Stream stream, String event, @Nullable Object payload) {
    if (payload instanceof Status status) {
      return event.equals("update")
          ? new StatusPosted(stream, status, false)
          : new StatusEdited(stream, status);
    } else if (payload instanceof Notification notification) {
      return new NotificationReceived(stream, notification, false);
    } else if (payload instanceof Conversation conversation) {
      return new ConversationUpdated(stream, conversation, false);
    } else if (payload instanceof Announcement announcement) {
      return new AnnouncementPublished(stream, announcement);
    } else if (payload instanceof Reaction reaction) {
      return event.equals("announcement.reaction")
          ? new AnnouncementReaction(stream, extra(reaction, "announcement_id"), reaction)
          : new StatusReaction(stream, extra(reaction, "status_id"), reaction);
    }
    return switch (event) {
      case "delete" -> new StatusDeleted(stream, String.valueOf(payload));
      case "announcement.delete" -> new AnnouncementDeleted(stream, String.valueOf(payload));
      case "filters_changed" -> new FiltersChanged(stream);
      case "notifications_merged" -> new NotificationsMerged(stream);
      case "encrypted_message" -> new EncryptedMessage(stream, json(payload));
      default -> new Unknown(stream, event, json(payload));
    };
  }

  private static String extra(Reaction reaction, String name) {
    return String.valueOf(reaction.extra().get(name));
  }

  static @Nullable Object json(@Nullable Object payload) {
    if (payload instanceof String text) {
      try {
        return JsonValue.read(text);
      } catch (IOException e) {
        return text;
      }
    }
    return payload;
  }
}
