package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scheduled post will be posted with: <a
 * href="https://docs.joinmastodon.org/entities/ScheduledStatus/#params">Mastodon documentation</a>.
 *
 * @param inReplyToId an id, here as a number
 * @param language a code of ISO 639-1
 * @param applicationId internal
 * @param scheduledAt null: a post is scheduled once
 * @param withRateLimit internal
 * @param quotedStatusId since Mastodon 4.5
 * @param quoteApprovalPolicy since Mastodon 4.5
 */
public record ScheduledStatusParams(
    String text,
    @Nullable ScheduledPoll poll,
    List<String> mediaIds,
    @Nullable Boolean sensitive,
    @Nullable String spoilerText,
    Visibility visibility,
    @Nullable Long inReplyToId,
    @Nullable String language,
    Long applicationId,
    @Nullable String scheduledAt,
    @Nullable String idempotency,
    Boolean withRateLimit,
    @Nullable String quotedStatusId,
    @Nullable QuoteApprovalPolicy quoteApprovalPolicy,
    Map<String, @Nullable Object> extra)
    implements Entity {}
