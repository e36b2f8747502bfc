package io.github.mastodonjava.entity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hashtag that a profile features: <a
 * href="https://docs.joinmastodon.org/entities/FeaturedTag/">Mastodon documentation</a>.
 *
 * @param name without the {@code #}
 * @param url of the account's posts with it
 * @param statusesCount a number, as text
 * @param lastStatusAt the day of the newest post
 */
public record FeaturedTag(
    String id,
    String name,
    String url,
    String statusesCount,
    @Nullable LocalDate lastStatusAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
