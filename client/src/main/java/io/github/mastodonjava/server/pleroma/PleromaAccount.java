package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Relationship;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of an account beyond Mastodon: {@code Pleroma.of(account)}.
 *
 * @param apId its id in ActivityPub
 * @param isModerator null where that is hidden, as {@code isAdmin}
 * @param isConfirmed whether its e-mail address is
 * @param confirmationPending the opposite, from older versions
 * @param relationship where a call asked for it, see {@link Pleroma#withRelationships}
 * @param acceptsChatMessages null where that is not known
 * @param favicon of its server
 * @param settingsStore what programs stored, by their names; only for its owner
 * @param unreadConversationCount only for its owner, as all that follow
 */
public record PleromaAccount(
    @Nullable String apId,
    @Nullable String backgroundImage,
    List<String> alsoKnownAs,
    List<String> tags,
    @Nullable Relationship relationship,
    @Nullable Boolean isModerator,
    @Nullable Boolean isAdmin,
    @Nullable Boolean isConfirmed,
    @Nullable Boolean confirmationPending,
    @Nullable Boolean hideFavorites,
    @Nullable Boolean hideFollowers,
    @Nullable Boolean hideFollows,
    @Nullable Boolean hideFollowersCount,
    @Nullable Boolean hideFollowsCount,
    @Nullable Boolean acceptsChatMessages,
    @Nullable Boolean skipThreadContainment,
    @Nullable Boolean deactivated,
    @Nullable String favicon,
    Map<String, Object> settingsStore,
    @Nullable Boolean allowFollowingMove,
    @Nullable Integer unreadConversationCount,
    @Nullable Integer unreadNotificationsCount,
    @Nullable NotificationSettings notificationSettings,
    Map<String, @Nullable Object> extra)
    implements Entity {}
