package io.github.mastodonjava.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a person, a bot or a group: <a
 * href="https://docs.joinmastodon.org/entities/Account/">Mastodon documentation</a>.
 *
 * @param acct {@code username} for an account of this server, {@code username@domain} for one of
 *     another
 * @param displayName may be empty; may hold shortcodes of {@code emojis}
 * @param locked whether the account approves its followers by hand
 * @param discoverable whether it may be shown in the directory and in recommendations; null where
 *     never decided
 * @param indexable whether its public posts may be found by search; since Mastodon 4.3
 * @param createdAt midnight of the day, since Mastodon 3.4
 * @param note the biography, HTML
 * @param url the page of the profile for people
 * @param uri the id in ActivityPub; since Mastodon 4.2
 * @param avatarStatic {@code avatar}, but never moving
 * @param avatarDescription since Mastodon 4.6
 * @param headerStatic {@code header}, but never moving
 * @param headerDescription since Mastodon 4.6
 * @param lastStatusAt the day of the newest post
 * @param hideCollections whether followers and follows are hidden from others; since Mastodon 4.3
 * @param showMedia whether the profile has a tab for media; since Mastodon 4.6
 * @param showMediaReplies whether that tab holds replies too; since Mastodon 4.6
 * @param showFeatured whether the profile has a tab for what it features; since Mastodon 4.6
 * @param noindex whether search engines are asked to leave it out; only of this server's accounts
 * @param featureApproval who may put the account into a collection; since Mastodon 4.6
 * @param moved the account that this one has moved to
 * @param emojis those used in {@code displayName}, {@code note} and {@code fields}
 * @param roles only highlighted roles, and only of this server's accounts; since Mastodon 4.1
 * @param suspended sent only where true
 * @param limited sent only where true: to be shown behind a warning; since Mastodon 3.5.3
 * @param memorial sent only where true: the person has died; since Mastodon 4.2
 */
public record Account(
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
    Map<String, @Nullable Object> extra)
    implements BaseAccount {}
