package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of a server's people somebody has left behind in a year: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data-percentiles">Mastodon
 * documentation</a>.
 *
 * @param followers per cent
 * @param statuses per cent
 */
public record AnnualReportPercentiles(
    @Nullable Double followers, @Nullable Double statuses, Map<String, @Nullable Object> extra)
    implements Entity {}
