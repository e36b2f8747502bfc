package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of direct posts: <a
 * href="https://docs.joinmastodon.org/entities/Conversation/">Mastodon documentation</a>.
 *
 * @param accounts who takes part, without the account that is logged in
 */
public record Conversation(
    String id,
    Boolean unread,
    List<Account> accounts,
    @Nullable Status lastStatus,
    Map<String, @Nullable Object> extra)
    implements Entity {}
