package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that may not sign up or come in: <a
 * href="https://docs.joinmastodon.org/entities/Admin_IpBlock/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param ip with a prefix: {@code 192.0.2.0/24}
 * @param expiresAt null for never
 */
public record AdminIpBlock(
    String id,
    String ip,
    AdminIpBlockSeverity severity,
    String comment,
    Instant createdAt,
    @Nullable Instant expiresAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
