package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Fedibird says of a post beyond Mastodon: {@code Fedibird.of(status)}.
 *
 * @param emojiReactioned whether the account that asks reacted
 * @param quote the post that it quotes: Fedibird sends it where Mastodon sends a {@code Quote}
 * @param quoteMuted of a quoted post: whether its author is muted or blocked
 * @param circleId of the {@link Circle} that it was posted to; only for its author
 * @param expiresAt null where it does not expire, as {@code expiresAction}
 * @param visibilityEx what it is where others are told that it is {@code private}: {@code limited},
 *     {@code mutual}, {@code personal}
 * @param statusReferenceIds of posts that it refers to
 * @param statusReferredByCount how many posts refer to it
 */
public record FedibirdStatus(
    List<EmojiReaction> emojiReactions,
    @Nullable Boolean emojiReactioned,
    @Nullable Integer emojiReactionsCount,
    @Nullable String quoteId,
    @Nullable Status quote,
    @Nullable Boolean quoteMuted,
    @Nullable String circleId,
    @Nullable Instant expiresAt,
    @Nullable ExpiresAction expiresAction,
    @Nullable Visibility visibilityEx,
    @Nullable Searchability searchability,
    List<String> statusReferenceIds,
    @Nullable Integer statusReferencesCount,
    @Nullable Integer statusReferredByCount,
    Map<String, @Nullable Object> extra)
    implements Entity {}
