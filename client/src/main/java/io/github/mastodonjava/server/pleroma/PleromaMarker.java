package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of a marker beyond Mastodon: {@code Pleroma.of(marker)}.
 *
 * @param unreadCount how many notifications were not read
 */
public record PleromaMarker(@Nullable Integer unreadCount, Map<String, @Nullable Object> extra)
    implements Entity {}
