package io.github.mastodonjava.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of an account that is muted: <a
 * href="https://docs.joinmastodon.org/entities/Account/#MutedAccount">Mastodon documentation</a>.
 *
 * <p>The components that it has in common with others are explained at {@link Account}.
 *
 * @param muteExpiresAt null for a mute without end
 */
public record MutedAccount(
    String id,
    String username,
    String acct,
    String displayName,
    Boolean locked,
    Boolean bot,
    @Nullable Boolean discoverable,
    Boolean indexable,
    Boolean group,
    Instant createdAt,
    String note,
    @Nullable String url,
    String uri,
    String avatar,
    String avatarStatic,
    @Nullable String avatarDescription,
    String header,
    String headerStatic,
    @Nullable String headerDescription,
    Integer followersCount,
    Integer followingCount,
    Integer statusesCount,
    @Nullable LocalDate lastStatusAt,
    @Nullable Boolean hideCollections,
    @Nullable Boolean showMedia,
    @Nullable Boolean showMediaReplies,
    @Nullable Boolean showFeatured,
    @Nullable Boolean noindex,
    @Nullable FeatureApproval featureApproval,
    @Nullable Account moved,
    List<CustomEmoji> emojis,
    List<AccountRole> roles,
    List<Field> fields,
    @Nullable Boolean suspended,
    @Nullable Boolean limited,
    @Nullable Boolean memorial,
    @Nullable Instant muteExpiresAt,
    Map<String, @Nullable Object> extra)
    implements BaseAccount {}
