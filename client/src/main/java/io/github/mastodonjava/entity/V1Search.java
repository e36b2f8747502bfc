package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as Mastodon before 2.4.1 tells it: <a
 * href="https://docs.joinmastodon.org/entities/Search/">Mastodon documentation</a> of what came
 * after it.
 *
 * @param hashtags names
 */
public record V1Search(
    List<Account> accounts,
    List<Status> statuses,
    List<String> hashtags,
    Map<String, @Nullable Object> extra)
    implements Entity {}
