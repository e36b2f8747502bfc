package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notifications that may be shown as one: <a
 * href="https://docs.joinmastodon.org/methods/grouped_notifications/#NotificationGroup">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param mostRecentNotificationId an id, here as a number
 * @param pageMinId the oldest of those on this page
 * @param pageMaxId the newest of those on this page
 * @param sampleAccountIds of some who did it, newest first
 * @param report of {@link NotificationType#ADMIN_REPORT}
 * @param event of {@link NotificationType#SEVERED_RELATIONSHIPS}
 * @param moderationWarning of {@link NotificationType#MODERATION_WARNING}
 * @param fallback texts to show where the type is not known to the application; since Mastodon 4.6
 */
public record NotificationGroup(
    String groupKey,
    Integer notificationsCount,
    NotificationType type,
    Long mostRecentNotificationId,
    @Nullable String pageMinId,
    @Nullable String pageMaxId,
    @Nullable Instant latestPageNotificationAt,
    List<String> sampleAccountIds,
    @Nullable String statusId,
    @Nullable Report report,
    @Nullable RelationshipSeveranceEvent event,
    @Nullable AccountWarning moderationWarning,
    @Nullable NotificationFallback fallback,
    Map<String, @Nullable Object> extra)
    implements Entity {}
