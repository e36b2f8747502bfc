package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found: <a href="https://docs.joinmastodon.org/entities/Search/">Mastodon
 * documentation</a>.
 *
 * @param collections since Mastodon 4.6
 */
public record Search(
    List<Account> accounts,
    List<Status> statuses,
    List<Tag> hashtags,
    List<Collection> collections,
    Map<String, @Nullable Object> extra)
    implements Entity {}
