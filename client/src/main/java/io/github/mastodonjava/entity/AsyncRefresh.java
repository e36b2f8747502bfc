package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the server goes on fetching after it has answered: <a
 * href="https://docs.joinmastodon.org/entities/AsyncRefresh/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.4.
 *
 * @param resultCount how much has come so far
 */
public record AsyncRefresh(
    String id,
    AsyncRefreshStatus status,
    @Nullable Integer resultCount,
    Map<String, @Nullable Object> extra)
    implements Entity {}
