package io.github.mastodonjava.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of the account that is logged in: <a
 * href="https://docs.joinmastodon.org/entities/Account/#CredentialAccount">Mastodon
 * documentation</a>.
 *
 * <p>The components that it has in common with others are explained at {@link Account}.
 *
 * @param source what the owner typed, to be edited, and the defaults for new posts
 * @param role with its permissions, highlighted or not; since Mastodon 4.0
 */
public record CredentialAccount(
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
    AccountSource source,
    @Nullable Account moved,
    List<CustomEmoji> emojis,
    List<AccountRole> roles,
    List<Field> fields,
    Role role,
    @Nullable Boolean suspended,
    @Nullable Boolean limited,
    @Nullable Boolean memorial,
    Map<String, @Nullable Object> extra)
    implements BaseAccount {}
