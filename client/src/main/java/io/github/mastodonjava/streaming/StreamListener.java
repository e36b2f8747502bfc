package io.github.mastodonjava.streaming;

import io.github.mastodonjava.streaming.StreamEvent.AnnouncementDeleted;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementPublished;
import io.github.mastodonjava.streaming.StreamEvent.AnnouncementReaction;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.ConnectionEvent;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import io.github.mastodonjava.streaming.StreamEvent.EncryptedMessage;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.FiltersChanged;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.NotificationsMerged;
import io.github.mastodonjava.streaming.StreamEvent.Reconnecting;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import io.github.mastodonjava.streaming.StreamEvent.Skipped;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import io.github.mastodonjava.streaming.StreamEvent.StatusEdited;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.StatusReaction;
import io.github.mastodonjava.streaming.StreamEvent.Unknown;
import java.util.function.Consumer;

/**
 * A handler with a method for each kind of event; those that are not overridden do nothing. Its
 * methods are called one after the other, never two at a time.
 */
public interface StreamListener extends Consumer<StreamEvent> {
  /** Every event, before its own method. */
  default void onEvent(StreamEvent event) {}

  /** A post appeared. */
  default void onStatus(StatusPosted event) {}

  /** A post was changed. */
  default void onEdit(StatusEdited event) {}

  /** A post was deleted. */
  default void onDelete(StatusDeleted event) {}

  /** The user was notified of something. */
  default void onNotification(NotificationReceived event) {}

  /** The user's filters were changed: ask for them again. */
  default void onFiltersChanged(FiltersChanged event) {}

  /** A direct conversation went on. */
  default void onConversation(ConversationUpdated event) {}

  /** The server announced something, or changed an announcement. */
  default void onAnnouncement(AnnouncementPublished event) {}

  /** Users reacted to an announcement. */
  default void onAnnouncementReaction(AnnouncementReaction event) {}

  /** An announcement was taken back. */
  default void onAnnouncementDelete(AnnouncementDeleted event) {}

  /** Notification requests that were accepted are among the notifications now. */
  default void onNotificationsMerged(NotificationsMerged event) {}

  /** An encrypted message came. */
  default void onEncryptedMessage(EncryptedMessage event) {}

  /** Users of another kind of server reacted to a post. */
  default void onStatusReaction(StatusReaction event) {}

  /** An event of a kind that the library does not know. */
  default void onUnknown(Unknown event) {}

  /** Streams are open: from here on nothing is lost unsaid. */
  default void onConnected(Connected event) {}

  /** The connection of streams broke. */
  default void onDisconnected(Disconnected event) {}

  /** The connection is going to be made again. */
  default void onReconnecting(Reconnecting event) {}

  /** What was missed meanwhile has been handed over. */
  default void onRefilled(Refilled event) {}

  /** Something was missed that could not be fetched. */
  default void onGap(Gap event) {}

  /** A message could not be read, and was left out. */
  default void onSkipped(Skipped event) {}

  /** Events were thrown away, since they came faster than they were handled. */
  default void onDropped(Dropped event) {}

  /** The subscription is over; nothing follows. */
  default void onEnded(Ended event) {}

  /** Calls the method of the event. */
  @Override
  default void accept(StreamEvent event) {
    onEvent(event);
    if (event instanceof ServerEvent fromServer) {
      EventDispatch.fromServer(this, fromServer);
    } else if (event instanceof ConnectionEvent ofConnection) {
      EventDispatch.ofConnection(this, ofConnection);
    }
  }
}
