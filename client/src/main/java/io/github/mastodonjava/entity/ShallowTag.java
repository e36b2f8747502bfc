package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hashtag, by its name and page alone: <a
 * href="https://docs.joinmastodon.org/entities/ShallowTag/">Mastodon documentation</a>.
 *
 * @param name without the {@code #}
 */
public record ShallowTag(String name, String url, Map<String, @Nullable Object> extra)
    implements Entity {}
