package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody listened to.
 *
 * @param length in milliseconds, by convention
 * @param url a page about it
 */
public record Scrobble(
    String id,
    Account account,
    Instant createdAt,
    String title,
    @Nullable String artist,
    @Nullable String album,
    @Nullable Integer length,
    @Nullable String url,
    Map<String, @Nullable Object> extra)
    implements Entity {}
