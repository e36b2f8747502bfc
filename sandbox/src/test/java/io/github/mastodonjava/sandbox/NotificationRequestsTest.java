package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationRequestsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void policy(String kind, String action) {
    alice.form("PATCH", "/api/v2/notifications/policy", kind, action);
  }

  @Test
  void whatIsFilteredWaitsAsARequest() {
    policy("for_not_following", "filter");
    sandbox.post("bob", "@alice hello");

    assertThat(alice.get("/api/v1/notifications").ids()).isEmpty();
    assertThat(alice.get("/api/v1/notifications?include_filtered=true").ids()).hasSize(1);
    assertThat(alice.get("/api/v1/notifications/requests").ids()).hasSize(1);
    assertThat(
            alice
                .get("/api/v2/notifications/policy")
                .json()
                .path("summary")
                .path("pending_requests_count")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void anAcceptedRequestLetsEverythingThrough() {
    policy("for_not_following", "filter");
    sandbox.post("bob", "@alice hello");
    String request = alice.get("/api/v1/notifications/requests").ids().get(0);

    alice.post("/api/v1/notifications/requests/accept", "id[]", request);
    sandbox.post("bob", "@alice again");

    assertThat(alice.get("/api/v1/notifications").ids()).hasSize(2);
    assertThat(alice.get("/api/v1/notifications/requests").ids()).isEmpty();
  }

  @Test
  void aDismissedRequestTakesItsNotificationsAlong() {
    policy("for_not_following", "filter");
    sandbox.post("bob", "@alice hello");
    String request = alice.get("/api/v1/notifications/requests").ids().get(0);

    alice.post("/api/v1/notifications/requests/" + request + "/dismiss");

    assertThat(alice.get("/api/v1/notifications?include_filtered=true").ids()).isEmpty();
  }

  @Test
  void whatIsDroppedNeverCame() {
    policy("for_not_followers", "drop");
    sandbox.post("bob", "@alice hello");

    assertThat(alice.get("/api/v1/notifications?include_filtered=true").ids()).isEmpty();
  }

  @Test
  void privateMentionsByStrangersWaitByDefault() {
    sandbox.post("bob", "@alice psst", "direct");

    assertThat(alice.get("/api/v1/notifications").ids()).isEmpty();
    assertThat(alice.get("/api/v1/notifications/requests").ids()).hasSize(1);
  }

  @Test
  void thoseOneFollowsAreNeverStrangers() {
    sandbox.follow("alice", "bob");
    policy("for_not_following", "drop");
    sandbox.post("bob", "@alice hello");

    assertThat(alice.get("/api/v1/notifications").ids()).hasSize(1);
  }
}
