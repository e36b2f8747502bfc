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

  default void onStatus(StatusPosted event) {}

  default void onEdit(StatusEdited event) {}

  default void onDelete(StatusDeleted event) {}

  default void onNotification(NotificationReceived event) {}

  default void onFiltersChanged(FiltersChanged event) {}

  default void onConversation(ConversationUpdated event) {}

  default void onAnnouncement(AnnouncementPublished event) {}

  default void onAnnouncementReaction(AnnouncementReaction event) {}

  default void onAnnouncementDelete(AnnouncementDeleted event) {}

  default void onNotificationsMerged(NotificationsMerged event) {}

  default void onEncryptedMessage(EncryptedMessage event) {}

  default void onStatusReaction(StatusReaction event) {}

  default void onUnknown(Unknown event) {}

  default void onConnected(Connected event) {}

  default void onDisconnected(Disconnected event) {}

  default void onReconnecting(Reconnecting event) {}

  default void onRefilled(Refilled event) {}

  default void onGap(Gap event) {}

  default void onSkipped(Skipped event) {}

  default void onDropped(Dropped event) {}

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
