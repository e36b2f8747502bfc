package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a breakdown: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Dimension/#data-attributes">Mastodon
 * documentation</a>.
 */
public record AdminDimensionData(
    String key,
    String humanKey,
    String value,
    @Nullable String unit,
    @Nullable String humanValue,
    Map<String, @Nullable Object> extra)
    implements Entity {}
