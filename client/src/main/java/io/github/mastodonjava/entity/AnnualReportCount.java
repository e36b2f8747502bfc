package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often something was used in a year: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data-top_hashtags">Mastodon
 * documentation</a>.
 */
public record AnnualReportCount(String name, Integer count, Map<String, @Nullable Object> extra)
    implements Entity {}
