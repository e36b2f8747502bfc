package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody dealt with an account in a year: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data-commonly_interacted_with_accounts">Mastodon
 * documentation</a>.
 */
public record AnnualReportAccountCount(
    String accountId, Integer count, Map<String, @Nullable Object> extra) implements Entity {}
