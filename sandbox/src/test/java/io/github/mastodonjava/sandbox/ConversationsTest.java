package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aDirectMessageIsUnreadForWhomItIsSentTo() {
    sandbox.post("alice", "@bob psst", "direct");

    assertThat(bob.get("/api/v1/conversations").json().path(0).path("unread").asBoolean()).isTrue();
    assertThat(alice.get("/api/v1/conversations").json().path(0).path("unread").asBoolean())
        .isFalse();
  }

  @Test
  void anAnswerContinuesTheConversation() {
    String first = sandbox.post("alice", "@bob psst", "direct");
    String answer =
        bob.post(
                "/api/v1/statuses",
                "status",
                "@alice what?",
                "visibility",
                "direct",
                "in_reply_to_id",
                first)
            .text("id");

    Reply conversations = alice.get("/api/v1/conversations");

    assertThat(conversations.ids()).hasSize(1);
    assertThat(conversations.json().path(0).path("last_status").path("id").asText())
        .isEqualTo(answer);
  }

  @Test
  void aConversationCanBeMarkedAsRead() {
    sandbox.post("alice", "@bob psst", "direct");
    String id = bob.get("/api/v1/conversations").ids().get(0);

    Reply marked = bob.post("/api/v1/conversations/" + id + "/read");

    assertThat(marked.json().path("unread").asBoolean()).isFalse();
  }

  @Test
  void conversationsArePagedByTheirLastStatus() {
    String first = sandbox.post("alice", "@bob one", "direct");
    String second = sandbox.post("alice", "@bob two", "direct");

    Reply page = bob.get("/api/v1/conversations?limit=1");

    assertThat(page.json().path(0).path("last_status").path("id").asText()).isEqualTo(second);
    assertThat(page.header("Link")).contains("max_id=" + second);
    Reply next = bob.get("/api/v1/conversations?limit=1&max_id=" + second);
    assertThat(next.json().path(0).path("last_status").path("id").asText()).isEqualTo(first);
  }

  @Test
  void aDeletedMessageLeavesTheConversation() {
    String status =
        alice.post("/api/v1/statuses", "status", "@bob psst", "visibility", "direct").text("id");

    alice.delete("/api/v1/statuses/" + status);

    assertThat(bob.get("/api/v1/conversations").ids()).isEmpty();
  }

  @Test
  void directMessagesAreNotAtHome() {
    sandbox.follow("bob", "alice");
    sandbox.post("alice", "@bob psst", "direct");

    assertThat(bob.get("/api/v1/timelines/home").ids()).isEmpty();
    assertThat(bob.get("/api/v1/timelines/direct").ids()).hasSize(1);
  }
}
