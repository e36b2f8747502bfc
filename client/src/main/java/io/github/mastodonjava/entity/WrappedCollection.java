package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A collection, as it is answered when it was made or changed: <a
 * href="https://docs.joinmastodon.org/entities/Collection/#WrappedCollection">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 */
public record WrappedCollection(Collection collection, Map<String, @Nullable Object> extra)
    implements Entity {}
