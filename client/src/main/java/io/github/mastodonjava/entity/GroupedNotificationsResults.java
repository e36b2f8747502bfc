package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notifications in groups, and what they are about: <a
 * href="https://docs.joinmastodon.org/methods/grouped_notifications/#GroupedNotificationsResults">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param partialAccounts empty unless asked for
 */
public record GroupedNotificationsResults(
    List<Account> accounts,
    List<PartialAccountWithAvatar> partialAccounts,
    List<Status> statuses,
    List<NotificationGroup> notificationGroups,
    Map<String, @Nullable Object> extra)
    implements Entity {}
