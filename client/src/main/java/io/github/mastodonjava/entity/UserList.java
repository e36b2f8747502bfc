package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of accounts, to be read as a timeline: <a
 * href="https://docs.joinmastodon.org/entities/List/">Mastodon documentation</a>.
 *
 * @param exclusive whether its accounts' posts are left out of the home timeline; since Mastodon
 *     4.2
 */
public record UserList(
    String id,
    String title,
    RepliesPolicy repliesPolicy,
    Boolean exclusive,
    Map<String, @Nullable Object> extra)
    implements Entity {}
