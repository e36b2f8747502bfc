package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That someone's notifications wait for a user to accept them.
 *
 * @param lastStatus the newest status among what waits; null when there is none
 */
public record NotificationRequest(
    long id,
    Account to,
    Account from,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Status lastStatus) {}
