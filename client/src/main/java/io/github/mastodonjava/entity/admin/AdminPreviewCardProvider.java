package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A website whose links many share, as moderators see it: <a
 * href="https://docs.joinmastodon.org/methods/admin/trends/">Mastodon documentation</a>.
 *
 * @param trendable null where nobody has decided yet
 * @param requiresReview whether nobody has decided yet if its links may trend
 */
public record AdminPreviewCardProvider(
    String id,
    String domain,
    @Nullable Boolean trendable,
    @Nullable Instant reviewedAt,
    @Nullable Instant requestedReviewAt,
    Boolean requiresReview,
    Map<String, @Nullable Object> extra)
    implements Entity {}
