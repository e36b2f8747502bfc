package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom emoji as administrators see it.
 *
 * @param disabled whether it is of another server and not shown here
 * @param domain of the server it came from; null for an own one
 * @param totalFileSize in bytes, the static picture included
 */
public record AdminEmoji(
    String id,
    String shortcode,
    String url,
    String staticUrl,
    Boolean visibleInPicker,
    @Nullable String category,
    Boolean disabled,
    @Nullable String domain,
    Instant updatedAt,
    Long totalFileSize,
    String contentType,
    String uri,
    Map<String, @Nullable Object> extra)
    implements Entity {}
