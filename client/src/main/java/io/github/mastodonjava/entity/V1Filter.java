package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keyword that is filtered, as Mastodon before 4.0 tells it: <a
 * href="https://docs.joinmastodon.org/entities/V1_Filter/">Mastodon documentation</a>.
 *
 * @param context where it applies
 * @param wholeWord whether it matches only between the boundaries of words
 * @param expiresAt null for never
 * @param irreversible whether the server drops what matches
 */
public record V1Filter(
    String id,
    String phrase,
    List<FilterContext> context,
    Boolean wholeWord,
    @Nullable Instant expiresAt,
    Boolean irreversible,
    Map<String, @Nullable Object> extra)
    implements Entity {}
