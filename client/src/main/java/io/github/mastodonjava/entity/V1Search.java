package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as Mastodon before 3.0 tells it: <a
 * href="https://docs.joinmastodon.org/methods/search/#v1">Mastodon documentation</a>.
 *
 * @param hashtags by name alone, without the {@code #}
 */
public record V1Search(
    List<Account> accounts,
    List<Status> statuses,
    List<String> hashtags,
    Map<String, @Nullable Object> extra)
    implements Entity {}
