package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An emoji of a server, written as its shortcode between colons: <a
 * href="https://docs.joinmastodon.org/entities/CustomEmoji/">Mastodon documentation</a>.
 *
 * @param shortcode without the colons
 * @param staticUrl the same, but never moving
 */
public record CustomEmoji(
    String shortcode,
    String url,
    String staticUrl,
    Boolean visibleInPicker,
    @Nullable String category,
    Map<String, @Nullable Object> extra)
    implements Entity {}
