package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.UsageHistory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hashtag, as moderators see it: <a
 * href="https://docs.joinmastodon.org/entities/Tag/#admin">Mastodon documentation</a>.
 *
 * @param name without the {@code #}
 * @param history newest day first, a week as a rule
 * @param featuring since Mastodon 4.4
 * @param trendable whether it may trend
 * @param usable whether it is linked in posts
 * @param requiresReview whether nobody has decided yet if it may trend
 * @param listable whether it is found by search; not documented
 */
public record AdminTag(
    String id,
    String name,
    String url,
    List<UsageHistory> history,
    @Nullable Boolean following,
    @Nullable Boolean featuring,
    Boolean trendable,
    Boolean usable,
    Boolean requiresReview,
    @Nullable Boolean listable,
    Map<String, @Nullable Object> extra)
    implements Entity {}
