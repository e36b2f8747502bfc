package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of somebody's most noticed posts of a year: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data-top_statuses">Mastodon
 * documentation</a>.
 *
 * @param byFavourites only in version 1
 * @param byReplies only in version 1
 */
public record AnnualReportTopStatuses(
    @Nullable String byReblogs,
    @Nullable String byFavourites,
    @Nullable String byReplies,
    Map<String, @Nullable Object> extra)
    implements Entity {}
