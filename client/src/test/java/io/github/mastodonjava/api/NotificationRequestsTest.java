package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NotificationRequestsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final NotificationRequests requests = new NotificationRequests(sent);

  @Test
  void pagingGoesIntoTheQuery() {
    requests.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/notifications/requests query {limit: 5}");
  }

  @Test
  void oneRequestIsAskedForByItsId() {
    requests.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/notifications/requests/3");
  }

  @Test
  void oneRequestIsAccepted() {
    requests.accept("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/notifications/requests/3/accept");
  }

  @Test
  void severalRequestsAreAcceptedAtOnce() {
    requests.accept(List.of("3", "4"));

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/notifications/requests/accept body {id: ['3', '4']}");
  }

  @Test
  void oneRequestIsDismissed() {
    requests.dismiss("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/notifications/requests/3/dismiss");
  }

  @Test
  void severalRequestsAreDismissedAtOnce() {
    requests.dismiss(List.of("3", "4"));

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/notifications/requests/dismiss body {id: ['3', '4']}");
  }

  @Test
  void serverThatDoesNotSayHasMergedNothing() {
    assertThat(requests.merged()).isFalse();
  }

  @Test
  void serverSaysThatAllIsMerged() {
    assertThat(
            new NotificationRequests(RecordedRequests.answeredWith("{\"merged\":true}")).merged())
        .isTrue();
  }
}
