package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the account that is logged in: <a
 * href="https://docs.joinmastodon.org/entities/Filter/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param context where it applies
 * @param expiresAt null for never
 * @param filterAction to be taken as {@link FilterAction#WARN} where it is unknown
 * @param keywords empty within a {@link FilterResult}
 * @param statuses empty within a {@link FilterResult}
 */
public record Filter(
    String id,
    String title,
    List<FilterContext> context,
    @Nullable Instant expiresAt,
    FilterAction filterAction,
    List<FilterKeyword> keywords,
    List<FilterStatus> statuses,
    Map<String, @Nullable Object> extra)
    implements Entity {}
