package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a profile's metadata: <a
 * href="https://docs.joinmastodon.org/entities/Account/#Field">Mastodon documentation</a>.
 *
 * @param value HTML
 * @param verifiedAt when the server found a {@code rel="me"} link back to the profile; null if it
 *     did not
 */
public record Field(
    String name, String value, @Nullable Instant verifiedAt, Map<String, @Nullable Object> extra)
    implements Entity {}
