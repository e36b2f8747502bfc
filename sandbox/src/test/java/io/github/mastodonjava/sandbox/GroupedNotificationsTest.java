package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupedNotificationsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final TestClient admin = TestClient.of(sandbox, "admin");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String favouritedTwice() {
    String status = sandbox.post("alice", "Like me");
    bob.post("/api/v1/statuses/" + status + "/favourite");
    admin.post("/api/v1/statuses/" + status + "/favourite");
    return status;
  }

  @Test
  void favouritesOfOneStatusAreOneGroup() {
    String status = favouritedTwice();

    JsonNode answer = alice.get("/api/v2/notifications").json();

    JsonNode group = answer.path("notification_groups").path(0);
    assertThat(answer.path("notification_groups")).hasSize(1);
    assertThat(group.path("notifications_count").asInt()).isEqualTo(2);
    assertThat(group.path("status_id").asText()).isEqualTo(status);
    assertThat(group.path("sample_account_ids")).hasSize(2);
    assertThat(answer.path("accounts")).hasSize(2);
    assertThat(answer.path("statuses")).hasSize(1);
  }

  @Test
  void whatIsNotToBeGroupedStandsAlone() {
    favouritedTwice();

    JsonNode answer = alice.get("/api/v2/notifications?grouped_types[]=follow").json();

    assertThat(answer.path("notification_groups")).hasSize(2);
  }

  @Test
  void mentionsStandAlone() {
    sandbox.post("bob", "@alice one");
    sandbox.post("bob", "@alice two");

    JsonNode answer = alice.get("/api/v2/notifications").json();

    assertThat(answer.path("notification_groups")).hasSize(2);
    assertThat(answer.path("accounts")).hasSize(1);
  }

  @Test
  void aGroupIsDismissedAsAWhole() {
    favouritedTwice();
    String key =
        alice
            .get("/api/v2/notifications")
            .json()
            .path("notification_groups")
            .path(0)
            .path("group_key")
            .asText();

    alice.post("/api/v2/notifications/" + key + "/dismiss");

    assertThat(alice.get("/api/v1/notifications").ids()).isEmpty();
  }

  @Test
  void unreadIsWhatCameAfterTheMarker() {
    favouritedTwice();
    String newest = alice.get("/api/v1/notifications").ids().get(0);
    alice.post("/api/v1/markers", "notifications[last_read_id]", newest);
    sandbox.post("bob", "@alice new");

    assertThat(alice.get("/api/v1/notifications/unread_count").json().path("count").asInt())
        .isEqualTo(1);
    assertThat(alice.get("/api/v2/notifications/unread_count").json().path("count").asInt())
        .isEqualTo(1);
  }
}
