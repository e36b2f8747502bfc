package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A poll: <a href="https://docs.joinmastodon.org/entities/Poll/">Mastodon documentation</a>.
 *
 * @param expiresAt null for a poll without end
 * @param multiple whether one may choose more than one option
 * @param votersCount how many accounts voted; null unless {@code multiple}
 * @param voted null without a login
 * @param ownVotes the positions of the chosen options, counted from 0
 * @param emojis those used in the options' titles
 */
public record Poll(
    String id,
    @Nullable Instant expiresAt,
    Boolean expired,
    Boolean multiple,
    Integer votesCount,
    @Nullable Integer votersCount,
    @Nullable Boolean voted,
    List<Integer> ownVotes,
    List<PollOption> options,
    List<CustomEmoji> emojis,
    Map<String, @Nullable Object> extra)
    implements Entity {}
