package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many notifications were kept apart: <a
 * href="https://docs.joinmastodon.org/entities/NotificationPolicy/#summary">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param pendingRequestsCount how many accounts they come from, at most 100
 * @param pendingNotificationsCount may not be exact
 */
public record NotificationPolicySummary(
    Integer pendingRequestsCount,
    Integer pendingNotificationsCount,
    Map<String, @Nullable Object> extra)
    implements Entity {}
