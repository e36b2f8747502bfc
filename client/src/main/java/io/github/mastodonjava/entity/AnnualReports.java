package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Annual reports, and what they name: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#WrappedAnnualReports">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 */
public record AnnualReports(
    List<AnnualReport> annualReports,
    List<Account> accounts,
    List<Status> statuses,
    Map<String, @Nullable Object> extra)
    implements Entity {}
