package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a poll at a revision of its post: <a
 * href="https://docs.joinmastodon.org/entities/StatusEdit/#poll">Mastodon documentation</a>.
 *
 * @param options without their votes
 */
public record StatusEditPoll(List<PollOption> options, Map<String, @Nullable Object> extra)
    implements Entity {}
