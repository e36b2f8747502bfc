package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account in a collection: <a
 * href="https://docs.joinmastodon.org/entities/CollectionItem/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 */
public record CollectionItem(
    String id,
    @Nullable String accountId,
    CollectionItemState state,
    Instant createdAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
