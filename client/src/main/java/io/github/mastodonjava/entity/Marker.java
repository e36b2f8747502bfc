package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far one has read a timeline: <a
 * href="https://docs.joinmastodon.org/entities/Marker/">Mastodon documentation</a>.
 *
 * @param version grows with each change
 */
public record Marker(
    String lastReadId, Integer version, Instant updatedAt, Map<String, @Nullable Object> extra)
    implements Entity {}
