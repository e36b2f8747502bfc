package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An option of a poll: <a href="https://docs.joinmastodon.org/entities/Poll/#Option">Mastodon
 * documentation</a>.
 *
 * @param votesCount null until the results are published
 */
public record PollOption(
    String title, @Nullable Integer votesCount, Map<String, @Nullable Object> extra)
    implements Entity {}
