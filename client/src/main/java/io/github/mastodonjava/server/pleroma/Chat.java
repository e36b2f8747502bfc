package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of two in messages that are no posts.
 *
 * @param account the other one
 * @param unread how many messages the user has not read
 * @param lastMessage null before the first one
 */
public record Chat(
    String id,
    Account account,
    Integer unread,
    @Nullable ChatMessage lastMessage,
    Instant updatedAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
