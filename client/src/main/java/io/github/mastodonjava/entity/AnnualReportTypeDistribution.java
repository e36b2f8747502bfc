package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many posts of each kind somebody made in a year: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#date-type_distribution">Mastodon
 * documentation</a>.
 */
public record AnnualReportTypeDistribution(
    Integer total,
    Integer reblogs,
    Integer replies,
    Integer standalone,
    Map<String, @Nullable Object> extra)
    implements Entity {}
