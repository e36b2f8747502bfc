package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Status;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to do something with a post of the user, which needs the user's consent.
 *
 * @param status the user's post
 * @param reply of {@link InteractionType#REPLY} only
 * @param acceptedAt null where it is not accepted, or not yet
 * @param rejectedAt null where it is not rejected, or not yet
 */
public record InteractionRequest(
    String id,
    InteractionType type,
    Instant createdAt,
    Account account,
    @Nullable Status status,
    @Nullable Status reply,
    @Nullable Instant acceptedAt,
    @Nullable Instant rejectedAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
