package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a server is used: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#usage">Mastodon documentation</a>.
 */
public record InstanceUsage(InstanceUserUsage users, Map<String, @Nullable Object> extra)
    implements Entity {}
