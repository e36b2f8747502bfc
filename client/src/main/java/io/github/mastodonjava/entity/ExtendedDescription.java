package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server tells about itself at length: <a
 * href="https://docs.joinmastodon.org/entities/ExtendedDescription/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param updatedAt null where there is no text
 * @param content HTML; may be empty
 */
public record ExtendedDescription(
    @Nullable Instant updatedAt, String content, Map<String, @Nullable Object> extra)
    implements Entity {}
