package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The poll of a scheduled post: <a
 * href="https://docs.joinmastodon.org/entities/ScheduledStatus/#params-poll">Mastodon
 * documentation</a>.
 *
 * @param expiresIn seconds
 */
public record ScheduledPoll(
    List<String> options,
    Integer expiresIn,
    Boolean multiple,
    Boolean hideTotals,
    Map<String, @Nullable Object> extra)
    implements Entity {}
