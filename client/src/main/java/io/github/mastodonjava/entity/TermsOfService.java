package io.github.mastodonjava.entity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server's terms of service: <a
 * href="https://docs.joinmastodon.org/entities/TermsOfService/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.4.
 *
 * @param effective whether they are in force now
 * @param content HTML
 * @param succeededBy the day of the next ones
 */
public record TermsOfService(
    LocalDate effectiveDate,
    Boolean effective,
    String content,
    @Nullable LocalDate succeededBy,
    Map<String, @Nullable Object> extra)
    implements Entity {}
