package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of a post beyond Mastodon: {@code Pleroma.of(status)}.
 *
 * @param local whether it was posted on this server
 * @param conversationId of the thread that it is in
 * @param context the thread's id in ActivityPub
 * @param directConversationId of the conversation of direct posts, for {@link PleromaConversations}
 * @param inReplyToAccountAcct whom it answers
 * @param content by media type; {@code text/plain} is all there is
 * @param spoilerText by media type; {@code text/plain} is all there is
 * @param expiresAt when it deletes itself; only for its author
 * @param threadMuted whether its thread makes no notifications
 * @param parentVisible whether what it answers can be seen
 * @param pinnedAt since when it is on top of the profile
 * @param contentType what it was written in; only where the source was asked for
 * @param quote the post that it quotes; not on Akkoma, see there
 * @param quoteVisible whether what it quotes can be seen
 */
public record PleromaStatus(
    @Nullable Boolean local,
    @Nullable String conversationId,
    @Nullable String context,
    @Nullable String directConversationId,
    @Nullable String inReplyToAccountAcct,
    Map<String, String> content,
    Map<String, String> spoilerText,
    @Nullable Instant expiresAt,
    @Nullable Boolean threadMuted,
    List<EmojiReaction> emojiReactions,
    @Nullable Boolean parentVisible,
    @Nullable Instant pinnedAt,
    @Nullable String contentType,
    @Nullable Status quote,
    @Nullable String quoteId,
    @Nullable String quoteUrl,
    @Nullable Boolean quoteVisible,
    @Nullable Integer quotesCount,
    Map<String, @Nullable Object> extra)
    implements Entity {}
