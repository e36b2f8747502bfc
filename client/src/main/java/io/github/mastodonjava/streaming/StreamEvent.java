package io.github.mastodonjava.streaming;

import io.github.mastodonjava.entity.Announcement;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Reaction;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, on the server or to the connection. On Java 21 and newer: {@code switch
 * (event) { case StatusPosted p -> …; case StatusDeleted d -> …; default -> {} }}.
 */
public sealed interface StreamEvent {

  /**
   * What a server sends: <a href="https://docs.joinmastodon.org/methods/streaming/#events">Mastodon
   * documentation</a>.
   */
  sealed interface ServerEvent extends StreamEvent {
    /** Where it came from. */
    Stream stream();

    /** Whether it was missed while there was no connection, and fetched later. */
    default boolean refilled() {
      return false;
    }
  }

  /** {@code update}: a status was posted or boosted. */
  record StatusPosted(Stream stream, Status status, boolean refilled) implements ServerEvent {}

  /** {@code status.update}: a status was edited. Since Mastodon 3.5. */
  record StatusEdited(Stream stream, Status status) implements ServerEvent {}

  /** {@code delete}: a status is gone. */
  record StatusDeleted(Stream stream, String statusId) implements ServerEvent {}

  /** {@code notification}. */
  record NotificationReceived(Stream stream, Notification notification, boolean refilled)
      implements ServerEvent {}

  /** {@code filters_changed}: the user's filters are to be read again. */
  record FiltersChanged(Stream stream) implements ServerEvent {}

  /** {@code conversation}: a direct message came, or was read. Since Mastodon 2.6. */
  record ConversationUpdated(Stream stream, Conversation conversation, boolean refilled)
      implements ServerEvent {}

  /** {@code announcement}: one was published, or edited. Since Mastodon 3.1. */
  record AnnouncementPublished(Stream stream, Announcement announcement) implements ServerEvent {}

  /**
   * {@code announcement.reaction}: how many reacted to one has changed. Since Mastodon 3.1.
   *
   * @param reaction its {@code me} is not known
   */
  record AnnouncementReaction(Stream stream, String announcementId, Reaction reaction)
      implements ServerEvent {}

  /** {@code announcement.delete}. Since Mastodon 3.1. */
  record AnnouncementDeleted(Stream stream, String announcementId) implements ServerEvent {}

  /**
   * {@code notifications_merged}: notifications that were kept apart are among the others now, and
   * the list is to be read again. Since Mastodon 4.3.
   */
  record NotificationsMerged(Stream stream) implements ServerEvent {}

  /**
   * {@code encrypted_message}, which Mastodon 3.2 to 4.3 had and nobody used.
   *
   * @param json plain JDK values
   */
  record EncryptedMessage(Stream stream, @Nullable Object json) implements ServerEvent {}

  /**
   * {@code emoji_reaction} of Fedibird and its like: how many reacted to a status has changed.
   *
   * @param reaction what else the server tells is in its {@code extra}
   */
  record StatusReaction(Stream stream, String statusId, Reaction reaction) implements ServerEvent {}

  /**
   * An event that this library does not know.
   *
   * @param event its name on the wire
   * @param json what came with it, as plain JDK values; as text where it is no JSON; null for
   *     nothing
   */
  record Unknown(Stream stream, String event, @Nullable Object json) implements ServerEvent {}

  /** What happens to the connection. */
  sealed interface ConnectionEvent extends StreamEvent {}

  /**
   * The streams are open; from now on nothing is lost that is not told as a {@link Gap}.
   *
   * @param streams those of the subscription that this connection carries
   */
  record Connected(Set<Stream> streams, StreamingProtocol protocol) implements ConnectionEvent {}

  /**
   * A connection broke, or could not be made.
   *
   * @param why typed as the exceptions of calls are: a {@link
   *     io.github.mastodonjava.error.MastodonNetworkException}, or for an answer of the server a
   *     {@link io.github.mastodonjava.error.MastodonApiException}
   */
  record Disconnected(Set<Stream> streams, MastodonException why) implements ConnectionEvent {}

  /**
   * It will be made again.
   *
   * @param attempt counted from 1 since it last held for a minute
   * @param delay from now on
   */
  record Reconnecting(Set<Stream> streams, int attempt, Duration delay)
      implements ConnectionEvent {}

  /**
   * After a reconnect everything that was missed has been handed over, in its order.
   *
   * @param count how many events
   */
  record Refilled(Stream stream, int count) implements ConnectionEvent {}

  /**
   * Something may be missing here, because it was more than {@link StreamingOptions#refillLimit} or
   * because the server does not tell it.
   *
   * @param from the id after which it begins; null where nothing has been seen yet
   * @param to the id of the last that may be missing; null where that is not known
   * @param why null where the limit is the reason
   */
  record Gap(
      Stream stream, @Nullable String from, @Nullable String to, @Nullable MastodonException why)
      implements ConnectionEvent {}

  /**
   * Something came that cannot be read, and was left out.
   *
   * @param stream null where not even that can be read
   */
  record Skipped(@Nullable Stream stream, MastodonException why) implements ConnectionEvent {}

  /**
   * The consumer is slower than the server, and events were thrown away here: {@link
   * Backpressure#dropOldest}.
   */
  record Dropped(long count) implements ConnectionEvent {}

  /** The last event of a subscription that nobody closed: it cannot go on. */
  record Ended(MastodonException why) implements ConnectionEvent {}
}
