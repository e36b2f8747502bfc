package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers when it refuses to make or change a collection: <a
 * href="https://docs.joinmastodon.org/methods/collections/#create">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 */
public record CollectionErrorResponse(ErrorResponse error, Map<String, @Nullable Object> extra)
    implements Entity {}
