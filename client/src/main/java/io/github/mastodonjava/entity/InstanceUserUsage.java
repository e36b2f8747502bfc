package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people use a server: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#usage">Mastodon documentation</a>.
 *
 * @param activeMonth in the last four weeks; 0 where federation is limited
 */
public record InstanceUserUsage(Integer activeMonth, Map<String, @Nullable Object> extra)
    implements Entity {}
