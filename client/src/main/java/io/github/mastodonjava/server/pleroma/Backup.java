package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of all that an account has.
 *
 * @param url where it can be had once it is {@code processed}
 * @param fileSize in bytes
 * @param state {@code pending}, {@code running}, {@code complete} or {@code failed}; not from all
 *     versions
 * @param processedNumber how many things are in it so far; not from all versions
 */
public record Backup(
    @Nullable String id,
    String contentType,
    String url,
    Long fileSize,
    Boolean processed,
    @Nullable String state,
    @Nullable Integer processedNumber,
    Instant insertedAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
