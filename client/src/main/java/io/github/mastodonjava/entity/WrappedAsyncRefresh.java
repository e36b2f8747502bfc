package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of something that the server goes on fetching: <a
 * href="https://docs.joinmastodon.org/methods/async_refreshes/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.4.
 */
public record WrappedAsyncRefresh(AsyncRefresh asyncRefresh, Map<String, @Nullable Object> extra)
    implements Entity {}
