package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a server is: <a
 * href="https://docs.joinmastodon.org/entities/V1_Instance/#stats">Mastodon documentation</a>.
 *
 * @param domainCount how many servers it knows
 */
public record V1InstanceStats(
    Long userCount, Long statusCount, Long domainCount, Map<String, @Nullable Object> extra)
    implements Entity {}
