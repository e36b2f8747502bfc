package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a post: <a href="https://docs.joinmastodon.org/entities/StatusEdit/">Mastodon
 * documentation</a>.
 *
 * @param content HTML
 * @param createdAt when this revision was published
 * @param quote since Mastodon 4.4
 */
public record StatusEdit(
    String content,
    String spoilerText,
    Boolean sensitive,
    Instant createdAt,
    Account account,
    @Nullable StatusEditPoll poll,
    List<MediaAttachment> mediaAttachments,
    List<CustomEmoji> emojis,
    @Nullable Quote quote,
    Map<String, @Nullable Object> extra)
    implements Entity {}
