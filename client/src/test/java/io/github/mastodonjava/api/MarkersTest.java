package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MarkersTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Markers markers = new Markers(requests);

  @Test
  void bothAreAskedFor() {
    markers.get();

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/markers query {timeline: ['home', 'notifications']}");
  }

  @Test
  void oneIsAskedFor() {
    markers.get(List.of("home"));

    assertThat(requests.last()).isEqualTo("GET /api/v1/markers query {timeline: ['home']}");
  }

  @Test
  void homeIsSavedByTheIdOfAStatus() {
    markers.saveHome("17");

    assertThat(requests.last()).isEqualTo("POST /api/v1/markers body {home: {last_read_id: '17'}}");
  }

  @Test
  void notificationsAreSavedByTheirId() {
    markers.saveNotifications("18");

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/markers body {notifications: {last_read_id: '18'}}");
  }

  @Test
  void bothAreSavedAtOnce() {
    markers.save(new TreeMap<>(Map.of("notifications", "18", "home", "17")));

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v1/markers body {home: {last_read_id: '17'}, notifications: "
                + "{last_read_id: '18'}}");
  }

  @Test
  void noTimelineIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> markers.save(Map.of()));
  }
}
