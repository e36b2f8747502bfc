package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an annual report: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data">Mastodon documentation</a>.
 *
 * <p>What is not of the archetype, the time series, the hashtags and the statuses comes only in
 * version 1.
 *
 * @param typeDistribution only in version 1
 * @param mostUsedApps only in version 1
 * @param commonlyInteractedWithAccounts only in version 1
 * @param mostRebloggedAccounts only in version 1
 * @param percentiles only in version 1
 */
public record AnnualReportData(
    AnnualReportArchetype archetype,
    @Nullable AnnualReportTypeDistribution typeDistribution,
    @Nullable AnnualReportTopStatuses topStatuses,
    List<AnnualReportCount> mostUsedApps,
    List<AnnualReportAccountCount> commonlyInteractedWithAccounts,
    List<AnnualReportMonth> timeSeries,
    List<AnnualReportCount> topHashtags,
    List<AnnualReportAccountCount> mostRebloggedAccounts,
    @Nullable AnnualReportPercentiles percentiles,
    Map<String, @Nullable Object> extra)
    implements Entity {}
