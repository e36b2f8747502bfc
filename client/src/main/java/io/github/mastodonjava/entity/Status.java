package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post, or the boost of one: <a href="https://docs.joinmastodon.org/entities/Status/">Mastodon
 * documentation</a>.
 *
 * @param spoilerText the content warning; empty for none
 * @param language a code of ISO 639-1
 * @param uri the id in ActivityPub
 * @param url the page of the post for people
 * @param quotesCount since Mastodon 4.5
 * @param editedAt null if never edited
 * @param favourited null without a login, as are the other four about the account that asks
 * @param muted whether its conversation makes no notifications
 * @param pinned only of posts that can be pinned
 * @param content HTML; null where {@code text} is there instead, in the answer to a deletion
 * @param filtered the filters of the account that asks which match it; since Mastodon 4.0
 * @param reblog the post that is boosted; the boost itself has no content
 * @param application null where the author hides it
 * @param taggedCollections that {@code content} links to; since Mastodon 4.6
 * @param quote since Mastodon 4.4
 * @param card of the first link in {@code content}
 * @param quoteApproval since Mastodon 4.5
 * @param text what was typed; only in the answer to a deletion, where it can be drafted again
 */
public record Status(
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
