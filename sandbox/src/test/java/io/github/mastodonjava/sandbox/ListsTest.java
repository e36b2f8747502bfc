package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final String bobId = sandbox.user("bob").requireId();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String listWithBob(String... options) {
    sandbox.follow("alice", "bob");
    String[] fields = new String[options.length + 2];
    fields[0] = "title";
    fields[1] = "Friends";
    System.arraycopy(options, 0, fields, 2, options.length);
    String id = alice.post("/api/v1/lists", fields).text("id");
    alice.post("/api/v1/lists/" + id + "/accounts", "account_ids[]", bobId);
    return id;
  }

  @Test
  void theTimelineOfAListShowsItsMembers() {
    String list = listWithBob();
    sandbox.follow("alice", "admin");
    String shown = sandbox.post("bob", "On the list");
    sandbox.post("admin", "Not on the list");

    assertThat(alice.get("/api/v1/timelines/list/" + list).ids()).containsExactly(shown);
  }

  @Test
  void anExclusiveListKeepsItsMembersFromHome() {
    String list = listWithBob("exclusive", "true");
    String shown = sandbox.post("bob", "Only on the list");

    assertThat(alice.get("/api/v1/timelines/home").ids()).isEmpty();
    assertThat(alice.get("/api/v1/timelines/list/" + list).ids()).containsExactly(shown);
  }

  @Test
  void answersAreShownAsThePolicySays() {
    String list = listWithBob("replies_policy", "none");
    sandbox.follow("alice", "admin");
    String question = sandbox.post("admin", "Who is there?");
    bob.post("/api/v1/statuses", "status", "@admin me", "in_reply_to_id", question);

    assertThat(alice.get("/api/v1/timelines/list/" + list).ids()).isEmpty();

    alice.form("PUT", "/api/v1/lists/" + list, "title", "Friends", "replies_policy", "followed");

    assertThat(alice.get("/api/v1/timelines/list/" + list).ids()).hasSize(1);
  }

  @Test
  void onlyWhomOneFollowsCanBeOnAList() {
    String list = alice.post("/api/v1/lists", "title", "Strangers").text("id");

    Reply reply = alice.post("/api/v1/lists/" + list + "/accounts", "account_ids[]", bobId);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("error")).isEqualTo("Record not found");
  }

  @Test
  void whomOneNoLongerFollowsLeavesTheList() {
    String list = listWithBob();

    alice.post("/api/v1/accounts/" + bobId + "/unfollow");

    assertThat(alice.get("/api/v1/lists/" + list + "/accounts").ids()).isEmpty();
  }

  @Test
  void nobodyIsOnAListTwice() {
    String list = listWithBob();

    Reply reply = alice.post("/api/v1/lists/" + list + "/accounts", "account_ids[]", bobId);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).isEqualTo("Validation failed: Account has already been taken");
  }

  @Test
  void aListIsItsOwnersAlone() {
    String list = listWithBob();

    assertThat(bob.get("/api/v1/lists/" + list).status()).isEqualTo(404);
    assertThat(bob.get("/api/v1/timelines/list/" + list).status()).isEqualTo(404);
  }

  @Test
  void aListNeedsATitle() {
    Reply reply = alice.post("/api/v1/lists", "title", " ");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).isEqualTo("Validation failed: Title can't be blank");
  }
}
