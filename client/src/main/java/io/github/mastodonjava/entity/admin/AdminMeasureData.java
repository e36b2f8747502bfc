package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the server on a day: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Measure/#data-date">Mastodon
 * documentation</a>.
 *
 * @param date its midnight
 * @param value a number, as text
 */
public record AdminMeasureData(Instant date, String value, Map<String, @Nullable Object> extra)
    implements Entity {}
