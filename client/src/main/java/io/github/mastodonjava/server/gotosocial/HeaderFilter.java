package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule about a header of requests to the server.
 *
 * @param regex what the header's value has to match, a regular expression of Go
 * @param createdBy id of the account that made it
 */
public record HeaderFilter(
    String id,
    String header,
    String regex,
    String createdBy,
    Instant createdAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
