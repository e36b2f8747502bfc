package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.OpenValue;

/**
 * The length of a period: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Cohort/#frequency">Mastodon documentation</a>.
 */
public record AdminCohortFrequency(String value) implements OpenValue {
  public static final AdminCohortFrequency DAY = new AdminCohortFrequency("day");
  public static final AdminCohortFrequency MONTH = new AdminCohortFrequency("month");
}
