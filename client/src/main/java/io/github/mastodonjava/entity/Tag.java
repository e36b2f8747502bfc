package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hashtag: <a href="https://docs.joinmastodon.org/entities/Tag/">Mastodon documentation</a>.
 *
 * @param id since Mastodon 4.3.1
 * @param name without the {@code #}
 * @param history newest day first, a week as a rule
 * @param following null without a login
 * @param featuring null without a login; since Mastodon 4.4
 */
public record Tag(
    String id,
    String name,
    String url,
    List<UsageHistory> history,
    @Nullable Boolean following,
    @Nullable Boolean featuring,
    Map<String, @Nullable Object> extra)
    implements Entity {}
