package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the account that is logged in: <a
 * href="https://docs.joinmastodon.org/entities/Notification/">Mastodon documentation</a>.
 *
 * @param groupKey the same for notifications that may be shown as one; since Mastodon 4.3
 * @param account who did it
 * @param status where it is about a post
 * @param report of {@link NotificationType#ADMIN_REPORT}
 * @param event of {@link NotificationType#SEVERED_RELATIONSHIPS}
 * @param moderationWarning of {@link NotificationType#MODERATION_WARNING}
 * @param fallback texts to show where the type is not known to the application; since Mastodon 4.6
 * @param collection of {@link NotificationType#ADDED_TO_COLLECTION} and {@link
 *     NotificationType#COLLECTION_UPDATE}; since Mastodon 4.6
 */
public record Notification(
    String id,
    NotificationType type,
    Instant createdAt,
    String groupKey,
    Account account,
    @Nullable Status status,
    @Nullable Report report,
    @Nullable RelationshipSeveranceEvent event,
    @Nullable AccountWarning moderationWarning,
    @Nullable NotificationFallback fallback,
    @Nullable Collection collection,
    Map<String, @Nullable Object> extra)
    implements Entity {}
