package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link that many share: <a
 * href="https://docs.joinmastodon.org/entities/PreviewCard/#trends-link">Mastodon
 * documentation</a>.
 *
 * <p>The components that it has in common with others are explained at {@link PreviewCard}.
 *
 * @param history newest day first, a week as a rule
 */
public record TrendsLink(
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
    Map<String, @Nullable Object> extra)
    implements Entity {}
