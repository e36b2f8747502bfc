package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private final Sandbox sandbox =
      Sandbox.builder()
          .user("alice")
          .user("bob")
          .user(SandboxUser.named("locked").asLocked())
          .start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String path(String username) {
    return "/api/v1/accounts/" + sandbox.user(username).requireId();
  }

  @Test
  void followingIsSeenFromBothSides() {
    Reply relationship = alice.post(path("bob") + "/follow", "reblogs", "false", "notify", "true");

    assertThat(relationship.json().path("following").asBoolean()).isTrue();
    assertThat(relationship.json().path("showing_reblogs").asBoolean()).isFalse();
    assertThat(relationship.json().path("notifying").asBoolean()).isTrue();
    assertThat(bob.get(path("bob") + "/followers").ids())
        .containsExactly(sandbox.user("alice").id());
    assertThat(bob.get(path("alice") + "/following").ids())
        .containsExactly(sandbox.user("bob").id());
    assertThat(
            bob.get("/api/v1/accounts/relationships?id[]=" + sandbox.user("alice").id())
                .json()
                .path(0)
                .path("followed_by")
                .asBoolean())
        .isTrue();
  }

  @Test
  void unfollowingEndsIt() {
    sandbox.follow("alice", "bob");

    alice.post(path("bob") + "/unfollow");

    assertThat(bob.get(path("bob") + "/followers").ids()).isEmpty();
  }

  @Test
  void aLockedAccountIsAsked() {
    TestClient locked = TestClient.of(sandbox, "locked");
    Reply asked = alice.post(path("locked") + "/follow");
    assertThat(asked.json().path("requested").asBoolean()).isTrue();
    assertThat(locked.get("/api/v1/follow_requests").ids())
        .containsExactly(sandbox.user("alice").id());

    locked.post("/api/v1/follow_requests/" + sandbox.user("alice").id() + "/authorize");

    assertThat(locked.get(path("locked") + "/followers").ids())
        .containsExactly(sandbox.user("alice").id());
  }

  @Test
  void aMutedAccountLeavesTheTimelines() {
    sandbox.follow("alice", "bob");
    sandbox.post("bob", "Hello");

    alice.post(path("bob") + "/mute");

    assertThat(alice.get("/api/v1/timelines/home").ids()).isEmpty();
    assertThat(alice.get("/api/v1/timelines/public").ids()).isEmpty();
  }

  @Test
  void whoIsBlockedSeesNothing() {
    String id = sandbox.post("alice", "Hello");

    alice.post(path("bob") + "/block");

    assertThat(bob.get("/api/v1/statuses/" + id).status()).isEqualTo(404);
  }

  @Test
  void repliesAndBoostsCanBeLeftOut() {
    String other = sandbox.post("bob", "Hello");
    String own = sandbox.post("alice", "Mine");
    alice.post("/api/v1/statuses", "status", "@bob hi", "in_reply_to_id", other);
    alice.post("/api/v1/statuses/" + other + "/reblog");

    assertThat(bob.get(path("alice") + "/statuses").ids()).hasSize(3);
    assertThat(bob.get(path("alice") + "/statuses?exclude_replies=true&exclude_reblogs=1").ids())
        .containsExactly(own);
  }

  @Test
  void theLinkOfAListEndsWithTheLastPage() {
    String id = sandbox.post("alice", "Mine");

    assertThat(bob.get(path("alice") + "/statuses").header("Link"))
        .isEqualTo(
            "<%s%s/statuses?min_id=%s>; rel=\"prev\""
                .formatted(sandbox.baseUrl(), path("alice"), id));
  }

  @Test
  void aProfileIsEditedInPart() {
    alice.form("PATCH", "/api/v1/accounts/update_credentials", "display_name", "Alice");
    Reply reply =
        alice.form(
            "PATCH",
            "/api/v1/accounts/update_credentials",
            "note",
            "I am #here",
            "source[privacy]",
            "unlisted",
            "fields_attributes[0][name]",
            "Site",
            "fields_attributes[0][value]",
            "https://a.example");

    assertThat(reply.text("display_name")).isEqualTo("Alice");
    assertThat(reply.json().path("source").path("note").asText()).isEqualTo("I am #here");
    assertThat(reply.text("note")).contains("<span>here</span>");
    assertThat(reply.json().path("fields").path(0).path("value").asText())
        .contains("href=\"https://a.example\"");
    assertThat(alice.post("/api/v1/statuses", "status", "x").text("visibility"))
        .isEqualTo("unlisted");
  }

  @Test
  void multipartFormsAreTaken() {
    String body =
        """
        --b\r
        Content-Disposition: form-data; name="display_name"\r
        \r
        Alice\r
        --b\r
        Content-Disposition: form-data; name="avatar"; filename="a.png"\r
        Content-Type: image/png\r
        \r
        x\r
        --b--\r
        """
            .replace("\r\r", "\r");

    Reply reply =
        alice.send(
            "PATCH",
            "/api/v1/accounts/update_credentials",
            body,
            "multipart/form-data; boundary=b");

    assertThat(reply.text("display_name")).isEqualTo("Alice");
  }

  @Test
  void anUnknownAccountIsNotFound() {
    assertThat(alice.get("/api/v1/accounts/1").text("error")).isEqualTo("Record not found");
  }

  @Test
  void aSearchFindsPartsOfNames() {
    assertThat(alice.get("/api/v1/accounts/search?q=LOCK").ids())
        .containsExactly(sandbox.user("locked").id());
  }
}
