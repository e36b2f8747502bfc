package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post, to be embedded in a page: <a
 * href="https://docs.joinmastodon.org/methods/oembed/">Mastodon documentation</a>.
 *
 * @param type {@code rich}
 * @param version of oEmbed: {@code 1.0}
 * @param cacheAge seconds
 * @param width pixels
 * @param height pixels
 */
public record OEmbed(
    String type,
    String version,
    String title,
    String authorName,
    String authorUrl,
    String providerName,
    String providerUrl,
    Integer cacheAge,
    String html,
    Integer width,
    @Nullable Integer height,
    Map<String, @Nullable Object> extra)
    implements Entity {}
