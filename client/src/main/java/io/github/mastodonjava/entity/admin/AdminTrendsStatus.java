package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Collection;
import io.github.mastodonjava.entity.CustomEmoji;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.FilterResult;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.entity.PreviewCard;
import io.github.mastodonjava.entity.Quote;
import io.github.mastodonjava.entity.QuoteApproval;
import io.github.mastodonjava.entity.ShallowTag;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.StatusApplication;
import io.github.mastodonjava.entity.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post that many like, as moderators see it: <a
 * href="https://docs.joinmastodon.org/methods/admin/trends/#statuses">Mastodon documentation</a>.
 *
 * <p>The components that it has in common with others are explained at {@link Status}.
 *
 * @param requiresReview whether nobody has decided yet if it may trend
 */
public record AdminTrendsStatus(
    String id,
    Instant createdAt,
    @Nullable String inReplyToId,
    @Nullable String inReplyToAccountId,
    Boolean sensitive,
    String spoilerText,
    Visibility visibility,
    @Nullable String language,
    String uri,
    @Nullable String url,
    Integer repliesCount,
    Integer reblogsCount,
    Integer favouritesCount,
    @Nullable Integer quotesCount,
    @Nullable Instant editedAt,
    @Nullable Boolean favourited,
    @Nullable Boolean reblogged,
    @Nullable Boolean muted,
    @Nullable Boolean bookmarked,
    @Nullable Boolean pinned,
    String content,
    Boolean requiresReview,
    List<FilterResult> filtered,
    @Nullable Status reblog,
    @Nullable StatusApplication application,
    Account account,
    List<MediaAttachment> mediaAttachments,
    List<Mention> mentions,
    List<ShallowTag> tags,
    List<CustomEmoji> emojis,
    List<Collection> taggedCollections,
    @Nullable Quote quote,
    @Nullable PreviewCard card,
    @Nullable Poll poll,
    @Nullable QuoteApproval quoteApproval,
    @Nullable String text,
    Map<String, @Nullable Object> extra)
    implements Entity {}
