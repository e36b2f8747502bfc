package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person who logs in, apart from the account that others see.
 *
 * @param email null until one is confirmed
 * @param reason for signing up
 * @param twoFactorEnabledAt null where a password is enough
 */
public record User(
    String id,
    Instant createdAt,
    @Nullable String email,
    @Nullable String unconfirmedEmail,
    @Nullable String reason,
    @Nullable Instant lastEmailedAt,
    @Nullable Instant confirmationSentAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant resetPasswordSentAt,
    Boolean moderator,
    Boolean admin,
    Boolean disabled,
    Boolean approved,
    @Nullable Instant twoFactorEnabledAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
