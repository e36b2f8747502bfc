package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A login of the user; the token itself is never sent.
 *
 * @param lastUsed to the hour; null where it is not known
 * @param scope all that it has, separated by spaces
 */
public record TokenInfo(
    String id,
    Instant createdAt,
    @Nullable Instant lastUsed,
    String scope,
    @Nullable ManagedApplication application,
    Map<String, @Nullable Object> extra)
    implements Entity {}
