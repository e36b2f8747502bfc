package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A collection and the accounts in it: <a
 * href="https://docs.joinmastodon.org/entities/CollectionWithAccounts/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 *
 * @param accounts the owner too
 */
public record CollectionWithAccounts(
    Collection collection, List<Account> accounts, Map<String, @Nullable Object> extra)
    implements Entity {}
