package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of a filter: <a href="https://docs.joinmastodon.org/entities/FilterKeyword/">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param wholeWord whether it matches only between the boundaries of words
 */
public record FilterKeyword(
    String id, String keyword, Boolean wholeWord, Map<String, @Nullable Object> extra)
    implements Entity {}
