package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Those whom one follows and who follow an account: <a
 * href="https://docs.joinmastodon.org/entities/FamiliarFollowers/">Mastodon documentation</a>.
 *
 * @param id of the account
 */
public record FamiliarFollowers(
    String id, List<Account> accounts, Map<String, @Nullable Object> extra) implements Entity {}
