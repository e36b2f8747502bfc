package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModerationTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final TestClient admin = TestClient.of(sandbox, "admin");
  private final String bobId = sandbox.user("bob").requireId();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void act(String type) {
    admin.post("/api/v1/admin/accounts/" + bobId + "/action", "type", type);
  }

  @Test
  void onlyAdminsModerate() {
    Reply reply = alice.get("/api/v1/admin/accounts");

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text("error")).isEqualTo("This action is outside the authorized scopes");
  }

  @Test
  void aSuspendedAccountIsNotSeen() {
    String status = sandbox.post("bob", "Here I am");

    act("suspend");

    assertThat(alice.get("/api/v1/statuses/" + status).status()).isEqualTo(404);
    assertThat(alice.get("/api/v1/accounts/" + bobId).json().path("suspended").asBoolean())
        .isTrue();
  }

  @Test
  void aDisabledUserCannotUseATokenAnyMore() {
    act("disable");

    Reply reply = bob.get("/api/v1/timelines/home");

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text("error")).isEqualTo("Your login is currently disabled");
  }

  @Test
  void aLimitedAccountIsSeenOnlyByThoseWhoFollow() {
    sandbox.post("bob", "Here I am");
    act("silence");

    assertThat(alice.get("/api/v1/timelines/public").ids()).isEmpty();

    sandbox.follow("alice", "bob");

    assertThat(alice.get("/api/v1/timelines/public").ids()).hasSize(1);
  }

  @Test
  void aReportIsClosedByWhatIsDoneForIt() {
    String report = alice.post("/api/v1/reports", "account_id", bobId).text("id");

    admin.post(
        "/api/v1/admin/accounts/" + bobId + "/action", "type", "silence", "report_id", report);

    assertThat(admin.get("/api/v1/admin/reports").ids()).isEmpty();
    assertThat(admin.get("/api/v1/admin/reports?resolved=true").ids()).containsExactly(report);
  }

  @Test
  void moderatorsAreToldOfReports() {
    alice.post("/api/v1/reports", "account_id", bobId, "comment", "Spam");

    Reply notifications = admin.get("/api/v1/notifications");

    assertThat(notifications.json().path(0).path("type").asText()).isEqualTo("admin.report");
    assertThat(notifications.json().path(0).path("report").path("comment").asText())
        .isEqualTo("Spam");
  }

  @Test
  void aDomainIsNotBlockedTwice() {
    admin.post("/api/v1/admin/domain_blocks", "domain", "spam.example");

    Reply again = admin.post("/api/v1/admin/domain_blocks", "domain", "spam.example");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().path("existing_domain_block").path("domain").asText())
        .isEqualTo("spam.example");
  }

  @Test
  void whatAModeratorRejectsDoesNotTrend() {
    sandbox.post("alice", "#java");
    String id = admin.get("/api/v1/admin/trends/tags").ids().get(0);

    admin.post("/api/v1/admin/trends/tags/" + id + "/reject");

    assertThat(alice.get("/api/v1/trends/tags").ids()).isEmpty();
  }
}
