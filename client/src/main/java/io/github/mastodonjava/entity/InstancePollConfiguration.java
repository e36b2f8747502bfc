package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits of polls: <a href="https://docs.joinmastodon.org/entities/Instance/#polls">Mastodon
 * documentation</a>.
 *
 * @param minExpiration seconds
 * @param maxExpiration seconds
 */
public record InstancePollConfiguration(
    Integer maxOptions,
    Integer maxCharactersPerOption,
    Long minExpiration,
    Long maxExpiration,
    Map<String, @Nullable Object> extra)
    implements Entity {}
