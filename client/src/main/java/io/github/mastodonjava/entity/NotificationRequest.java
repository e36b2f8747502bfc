package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notifications from an account that were kept apart: <a
 * href="https://docs.joinmastodon.org/entities/NotificationRequest/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param notificationsCount a number, as text
 */
public record NotificationRequest(
    String id,
    Instant createdAt,
    Instant updatedAt,
    String notificationsCount,
    Account account,
    @Nullable Status lastStatus,
    Map<String, @Nullable Object> extra)
    implements Entity {}
