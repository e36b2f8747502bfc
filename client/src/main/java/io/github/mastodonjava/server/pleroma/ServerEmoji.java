package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom emoji in Pleroma's own form.
 *
 * @param imageUrl path on the server
 */
public record ServerEmoji(List<String> tags, String imageUrl, Map<String, @Nullable Object> extra)
    implements Entity {}
