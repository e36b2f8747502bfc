package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter that matches a post, and what of it does: <a
 * href="https://docs.joinmastodon.org/entities/FilterResult/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param filter without its keywords and statuses
 * @param statusMatches ids
 */
public record FilterResult(
    Filter filter,
    List<String> keywordMatches,
    List<String> statusMatches,
    Map<String, @Nullable Object> extra)
    implements Entity {}
