package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.PreviewCardAuthor;
import io.github.mastodonjava.entity.PreviewCardType;
import io.github.mastodonjava.entity.UsageHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link that many share, as moderators see it: <a
 * href="https://docs.joinmastodon.org/methods/admin/trends/#links">Mastodon documentation</a>.
 *
 * <p>The components that it has in common with others are explained at {@link
 * io.github.mastodonjava.entity.PreviewCard}.
 *
 * @param history newest day first, a week as a rule
 * @param requiresReview whether nobody has decided yet if it may trend
 */
public record AdminTrendsLink(
    String url,
    String title,
    String description,
    @Nullable String language,
    PreviewCardType type,
    String authorName,
    String authorUrl,
    String providerName,
    String providerUrl,
    String html,
    Integer width,
    Integer height,
    @Nullable String image,
    @Nullable String imageDescription,
    String embedUrl,
    @Nullable String blurhash,
    @Nullable Instant publishedAt,
    @Nullable Boolean missingAttribution,
    List<PreviewCardAuthor> authors,
    List<UsageHistory> history,
    String id,
    Boolean requiresReview,
    Map<String, @Nullable Object> extra)
    implements Entity {}
