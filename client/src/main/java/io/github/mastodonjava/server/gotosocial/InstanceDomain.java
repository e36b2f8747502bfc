package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server that is blocked or allowed, as everybody may see it.
 *
 * @param domain may be partly hidden by asterisks
 */
public record InstanceDomain(
    String domain,
    @Nullable Instant suspendedAt,
    @Nullable Instant silencedAt,
    @Nullable String publicComment,
    @Nullable String comment,
    @Nullable String severity,
    Map<String, @Nullable Object> extra)
    implements Entity {}
