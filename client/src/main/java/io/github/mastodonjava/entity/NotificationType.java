package io.github.mastodonjava.entity;

/**
 * What happened: <a href="https://docs.joinmastodon.org/entities/Notification/#type">Mastodon
 * documentation</a>.
 */
public record NotificationType(String value) implements OpenValue {
  /** Somebody mentioned the account. */
  public static final NotificationType MENTION = new NotificationType("mention");

  /** Somebody whose posts are to be notified of has posted. */
  public static final NotificationType STATUS = new NotificationType("status");

  /** Somebody boosted one of its posts. */
  public static final NotificationType REBLOG = new NotificationType("reblog");

  /** Somebody follows it. */
  public static final NotificationType FOLLOW = new NotificationType("follow");

  /** Somebody asks to follow it. */
  public static final NotificationType FOLLOW_REQUEST = new NotificationType("follow_request");

  /** Somebody made one of its posts a favourite. */
  public static final NotificationType FAVOURITE = new NotificationType("favourite");

  /** A poll has ended that it made or voted in. */
  public static final NotificationType POLL = new NotificationType("poll");

  /** A post that it boosted was edited. */
  public static final NotificationType UPDATE = new NotificationType("update");

  /** Somebody signed up. */
  public static final NotificationType ADMIN_SIGN_UP = new NotificationType("admin.sign_up");

  /** Somebody filed a report; since Mastodon 4.0. */
  public static final NotificationType ADMIN_REPORT = new NotificationType("admin.report");

  /** A block ended follows; since Mastodon 4.3. */
  public static final NotificationType SEVERED_RELATIONSHIPS =
      new NotificationType("severed_relationships");

  /** A moderator acted against it; since Mastodon 4.3. */
  public static final NotificationType MODERATION_WARNING =
      new NotificationType("moderation_warning");

  /** Somebody quoted one of its posts; since Mastodon 4.5. */
  public static final NotificationType QUOTE = new NotificationType("quote");

  /** A post that it quoted was edited; since Mastodon 4.5. */
  public static final NotificationType QUOTED_UPDATE = new NotificationType("quoted_update");

  /** Somebody put it into a collection; since Mastodon 4.6. */
  public static final NotificationType ADDED_TO_COLLECTION =
      new NotificationType("added_to_collection");

  /** A collection that it is in was changed; since Mastodon 4.6. */
  public static final NotificationType COLLECTION_UPDATE =
      new NotificationType("collection_update");
}
