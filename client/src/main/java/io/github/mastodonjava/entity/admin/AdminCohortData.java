package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many stayed until a day or month: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Cohort/#CohortData">Mastodon
 * documentation</a>.
 *
 * @param date its first midnight
 * @param rate the part of those who signed up that was active: from 0 to 1
 * @param value how many were active: a number, as text
 */
public record AdminCohortData(
    Instant date, Double rate, String value, Map<String, @Nullable Object> extra)
    implements Entity {}
