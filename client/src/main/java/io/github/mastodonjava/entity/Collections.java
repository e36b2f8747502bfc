package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some collections: <a
 * href="https://docs.joinmastodon.org/entities/Collection/#Collections">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 *
 * @param partialAccounts their owners; empty where one asks for the collections of one owner
 */
public record Collections(
    List<Collection> collections,
    List<PartialAccountWithAvatar> partialAccounts,
    Map<String, @Nullable Object> extra)
    implements Entity {}
