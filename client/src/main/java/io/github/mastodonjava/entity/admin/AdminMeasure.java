package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the server, day by day: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Measure/">Mastodon documentation</a>.
 *
 * @param total a number, as text
 * @param previousTotal of the period of the same length before; a number, as text
 */
public record AdminMeasure(
    String key,
    @Nullable String unit,
    String total,
    @Nullable String humanValue,
    @Nullable String previousTotal,
    List<AdminMeasureData> data,
    Map<String, @Nullable Object> extra)
    implements Entity {}
