package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who signed up in a period stayed: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Cohort/">Mastodon documentation</a>.
 *
 * @param period its first midnight
 */
public record AdminCohort(
    Instant period,
    AdminCohortFrequency frequency,
    List<AdminCohortData> data,
    Map<String, @Nullable Object> extra)
    implements Entity {}
