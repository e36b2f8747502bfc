package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.admin.AdminCohortFrequency;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class RetentionTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-01-31T00:00:00Z");

  private final RecordedRequests sent = new RecordedRequests();
  private final Retention retention = new Retention(sent);

  @Test
  void timeAndFrequencyGoIntoTheBody() {
    retention.get(START, END, AdminCohortFrequency.MONTH);

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/retention body {start_at: '2026-01-01T00:00:00Z', "
                + "end_at: '2026-01-31T00:00:00Z', frequency: 'month'}");
  }

  @Test
  void timeDoesNotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> retention.get(START.plusSeconds(1), START, AdminCohortFrequency.DAY));
  }
}
