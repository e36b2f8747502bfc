package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications are kept apart: <a
 * href="https://docs.joinmastodon.org/entities/NotificationPolicy/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param forNotFollowing from those whom one does not follow
 * @param forNotFollowers from those who do not follow
 * @param forNewAccounts from accounts of the last 30 days
 * @param forPrivateMentions of direct posts, unless they answer one's own
 * @param forLimitedAccounts from those whom moderators have limited
 * @param forBots from bots; not documented
 */
public record NotificationPolicy(
    NotificationPolicyAction forNotFollowing,
    NotificationPolicyAction forNotFollowers,
    NotificationPolicyAction forNewAccounts,
    NotificationPolicyAction forPrivateMentions,
    NotificationPolicyAction forLimitedAccounts,
    @Nullable NotificationPolicyAction forBots,
    NotificationPolicySummary summary,
    Map<String, @Nullable Object> extra)
    implements Entity {}
