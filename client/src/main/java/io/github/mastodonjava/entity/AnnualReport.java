package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an account did in a year: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param schemaVersion of {@code data}
 * @param shareUrl since Mastodon 4.6
 * @param accountId since Mastodon 4.6
 */
public record AnnualReport(
    Integer year,
    @Nullable AnnualReportData data,
    @Nullable Integer schemaVersion,
    @Nullable String shareUrl,
    @Nullable String accountId,
    Map<String, @Nullable Object> extra)
    implements Entity {}
