package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in a month: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data-time_series">Mastodon
 * documentation</a>.
 *
 * @param month from 1
 * @param following only in version 1
 */
public record AnnualReportMonth(
    Integer month,
    Integer statuses,
    @Nullable Integer following,
    Integer followers,
    Map<String, @Nullable Object> extra)
    implements Entity {}
