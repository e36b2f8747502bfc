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

/** Finds the method of a listener for an event; {@code switch} cannot yet on Java 17. */
final class EventDispatch {
  private EventDispatch() {}

  static void fromServer(StreamListener listener, ServerEvent event) {
    if (event instanceof StatusPosted e) {
      listener.onStatus(e);
    } else if (event instanceof NotificationReceived e) {
      listener.onNotification(e);
    } else if (event instanceof StatusDeleted e) {
      listener.onDelete(e);
    } else if (event instanceof StatusEdited e) {
      listener.onEdit(e);
    } else if (event instanceof ConversationUpdated e) {
      listener.onConversation(e);
    } else if (event instanceof FiltersChanged e) {
      listener.onFiltersChanged(e);
    } else if (event instanceof AnnouncementPublished e) {
      listener.onAnnouncement(e);
    } else if (event instanceof AnnouncementReaction e) {
      listener.onAnnouncementReaction(e);
    } else if (event instanceof AnnouncementDeleted e) {
      listener.onAnnouncementDelete(e);
    } else if (event instanceof NotificationsMerged e) {
      listener.onNotificationsMerged(e);
    } else if (event instanceof EncryptedMessage e) {
      listener.onEncryptedMessage(e);
    } else if (event instanceof StatusReaction e) {
      listener.onStatusReaction(e);
    } else if (event instanceof Unknown e) {
      listener.onUnknown(e);
    }
  }

  static void ofConnection(StreamListener listener, ConnectionEvent event) {
    if (event instanceof Connected e) {
      listener.onConnected(e);
    } else if (event instanceof Disconnected e) {
      listener.onDisconnected(e);
    } else if (event instanceof Reconnecting e) {
      listener.onReconnecting(e);
    } else if (event instanceof Refilled e) {
      listener.onRefilled(e);
    } else if (event instanceof Gap e) {
      listener.onGap(e);
    } else if (event instanceof Skipped e) {
      listener.onSkipped(e);
    } else if (event instanceof Dropped e) {
      listener.onDropped(e);
    } else if (event instanceof Ended e) {
      listener.onEnded(e);
    }
  }
}
