package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications are kept apart, as Mastodon 4.3 told it first: <a
 * href="https://docs.joinmastodon.org/entities/V1_NotificationPolicy/">Mastodon documentation</a>.
 */
public record V1NotificationPolicy(
    Boolean filterNotFollowing,
    Boolean filterNotFollowers,
    Boolean filterNewAccounts,
    Boolean filterPrivateMentions,
    NotificationPolicySummary summary,
    Map<String, @Nullable Object> extra)
    implements Entity {}
