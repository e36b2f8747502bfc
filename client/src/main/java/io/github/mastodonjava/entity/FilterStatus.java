package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post that a filter names: <a
 * href="https://docs.joinmastodon.org/entities/FilterStatus/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 */
public record FilterStatus(String id, String statusId, Map<String, @Nullable Object> extra)
    implements Entity {}
