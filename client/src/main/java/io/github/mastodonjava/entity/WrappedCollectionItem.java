package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account in a collection, as it is answered when it was added: <a
 * href="https://docs.joinmastodon.org/entities/CollectionItem/#WrappedCollectionItem">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 */
public record WrappedCollectionItem(
    CollectionItem collectionItem, Map<String, @Nullable Object> extra) implements Entity {}
