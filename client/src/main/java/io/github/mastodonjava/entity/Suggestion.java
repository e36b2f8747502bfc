package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account that one may want to follow: <a
 * href="https://docs.joinmastodon.org/entities/Suggestion/">Mastodon documentation</a>.
 *
 * @param source deprecated since Mastodon 4.3: use {@code sources}
 * @param sources since Mastodon 4.3
 */
public record Suggestion(
    @Nullable String source,
    List<SuggestionSource> sources,
    Account account,
    Map<String, @Nullable Object> extra)
    implements Entity {}
