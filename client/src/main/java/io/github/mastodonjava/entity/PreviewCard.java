package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a link in a post leads to: <a
 * href="https://docs.joinmastodon.org/entities/PreviewCard/">Mastodon documentation</a>.
 *
 * @param language a code of ISO 639-1; not documented
 * @param authorName deprecated since Mastodon 4.3: use {@code authors}
 * @param authorUrl deprecated since Mastodon 4.3: use {@code authors}
 * @param html to be embedded, in a sandbox
 * @param image the address of a thumbnail
 * @param imageDescription not documented
 * @param embedUrl of a photo or video, to be shown in place of {@code html}
 * @param missingAttribution whether the page names the account that asks as its author, and that
 *     account does not list the website; since Mastodon 4.6
 * @param authors since Mastodon 4.3
 */
public record PreviewCard(
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
    Map<String, @Nullable Object> extra)
    implements Entity {}
