package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a server is blocked or allowed; also a draft of it, and that a server is excluded from both.
 *
 * @param obfuscate whether others see the domain partly hidden
 * @param subscriptionId of the subscription that it came from; null for one made by hand
 * @param createdBy id of the account that made it
 * @param permissionType of a draft only
 */
public record DomainPermission(
    String id,
    String domain,
    @Nullable Instant suspendedAt,
    @Nullable Instant silencedAt,
    @Nullable String publicComment,
    @Nullable String comment,
    @Nullable String severity,
    @Nullable Boolean obfuscate,
    @Nullable String privateComment,
    @Nullable String subscriptionId,
    @Nullable String createdBy,
    @Nullable Instant createdAt,
    @Nullable DomainPermissionType permissionType,
    Map<String, @Nullable Object> extra)
    implements Entity {}
