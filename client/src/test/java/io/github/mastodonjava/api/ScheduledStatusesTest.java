package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ScheduledStatusesTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final ScheduledStatuses scheduled = new ScheduledStatuses(sent);

  @Test
  void pagingGoesIntoTheQuery() {
    scheduled.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/scheduled_statuses query {limit: 5}");
  }

  @Test
  void oneIsAskedForByItsId() {
    scheduled.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/scheduled_statuses/3");
  }

  @Test
  void anotherTimeGoesIntoTheBody() {
    scheduled.reschedule("3", Instant.parse("2030-01-02T03:04:05Z"));

    assertThat(sent.last())
        .isEqualTo("PUT /api/v1/scheduled_statuses/3 body {scheduled_at: '2030-01-02T03:04:05Z'}");
  }

  @Test
  void oneIsCancelled() {
    scheduled.cancel("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/scheduled_statuses/3");
  }
}
