package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The breakdown of something on the server: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Dimension/">Mastodon documentation</a>.
 */
public record AdminDimension(
    String key, List<AdminDimensionData> data, Map<String, @Nullable Object> extra)
    implements Entity {}
