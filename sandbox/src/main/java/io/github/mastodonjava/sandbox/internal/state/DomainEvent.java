package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;

/** Something that happened here, as {@link DomainEvents} tells it. */
public sealed interface DomainEvent {
  /** A status or a boost is there. */
  record StatusPosted(Status status) implements DomainEvent {}

  /** A status reads otherwise now. */
  record StatusEdited(Status status) implements DomainEvent {}

  /** A status or a boost is gone; this is what it was. */
  record StatusDeleted(Status status) implements DomainEvent {}

  /** An account has a new notification. */
  record Notified(Notification notification) implements DomainEvent {}

  /** Notifications that were kept apart are among the others now. */
  record NotificationsMerged(Account owner) implements DomainEvent {}

  /** A conversation has a new message. */
  record ConversationChanged(Conversation conversation) implements DomainEvent {}

  /** An account's filters are not what they were. */
  record FiltersChanged(Account owner) implements DomainEvent {}

  /** There is something to tell all users. */
  record Announced(Announcement announcement) implements DomainEvent {}

  /** More or fewer react to an announcement with this emoji. */
  record AnnouncementReacted(Announcement announcement, String emoji) implements DomainEvent {}

  /** A token is no longer good. */
  record TokenRevoked(AccessToken token) implements DomainEvent {}
}
