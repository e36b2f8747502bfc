package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is an annual report, as it is answered: <a
 * href="https://docs.joinmastodon.org/methods/annual_reports/#get-state">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 */
public record WrappedAnnualReportState(AnnualReportState state, Map<String, @Nullable Object> extra)
    implements Entity {}
