package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusActionsTest {
  private final TestClock clock = new TestClock();
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final String id = sandbox.post("alice", "Hello");
  private final String path = "/api/v1/statuses/" + id;

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aFavouriteIsCountedOnceAndListed() {
    bob.post(path + "/favourite");
    Reply reply = bob.post(path + "/favourite");

    assertThat(reply.json().path("favourites_count").asInt()).isEqualTo(1);
    assertThat(reply.json().path("favourited").asBoolean()).isTrue();
    assertThat(bob.get("/api/v1/favourites").ids()).containsExactly(id);
    assertThat(alice.get(path + "/favourited_by").ids()).containsExactly(sandbox.user("bob").id());
  }

  @Test
  void aFavouriteIsTakenBack() {
    bob.post(path + "/favourite");

    assertThat(bob.post(path + "/unfavourite").json().path("favourites_count").asInt()).isZero();
    assertThat(bob.get("/api/v1/favourites").ids()).isEmpty();
  }

  @Test
  void aBoostHoldsTheStatus() {
    Reply boost = bob.post(path + "/reblog");

    assertThat(boost.text("id")).isNotEqualTo(id);
    assertThat(boost.text("content")).isEmpty();
    assertThat(boost.json().path("reblog").path("id").asText()).isEqualTo(id);
    assertThat(boost.json().path("reblog").path("reblogs_count").asInt()).isEqualTo(1);
    assertThat(bob.get("/api/v1/timelines/home").ids()).containsExactly(boost.text("id"));
  }

  @Test
  void aBoostIsTakenBackWithTheStatusAsAnswer() {
    bob.post(path + "/reblog");

    Reply reply = bob.post(path + "/unreblog");

    assertThat(reply.text("id")).isEqualTo(id);
    assertThat(reply.json().path("reblogs_count").asInt()).isZero();
    assertThat(bob.get("/api/v1/timelines/home").ids()).isEmpty();
  }

  @Test
  void othersPrivateStatusesAreNotBoosted() {
    sandbox.follow("bob", "alice");
    String secret = sandbox.post("alice", "For friends", "private");

    assertThat(bob.post("/api/v1/statuses/" + secret + "/reblog").status()).isEqualTo(404);
  }

  @Test
  void aBoostGoesWithItsStatus() {
    bob.post(path + "/reblog");

    alice.delete(path);

    assertThat(bob.get("/api/v1/timelines/home").ids()).isEmpty();
  }

  @Test
  void bookmarksArePrivate() {
    bob.post(path + "/bookmark");

    assertThat(bob.get("/api/v1/bookmarks").ids()).containsExactly(id);
    assertThat(alice.get("/api/v1/bookmarks").ids()).isEmpty();
  }

  @Test
  void onlyOnesOwnStatusIsPinned() {
    assertThat(alice.post(path + "/pin").json().path("pinned").asBoolean()).isTrue();
    assertThat(bob.post(path + "/pin").text("error"))
        .isEqualTo("Validation failed: Someone else's post cannot be pinned");
    assertThat(
            bob.get("/api/v1/accounts/" + sandbox.user("alice").id() + "/statuses?pinned=true")
                .ids())
        .containsExactly(id);
  }

  @Test
  void anEditIsKeptInTheHistory() {
    clock.advance(Duration.ofMinutes(1));

    Reply edited = alice.form("PUT", path, "status", "Hello again");

    assertThat(edited.text("content")).isEqualTo("<p>Hello again</p>");
    assertThat(edited.text("edited_at")).isEqualTo("2026-05-04T10:12:12.345Z");
    assertThat(bob.get(path + "/history").json()).hasSize(2);
    assertThat(bob.get(path + "/history").json().path(0).path("content").asText())
        .isEqualTo("<p>Hello</p>");
    assertThat(alice.get(path + "/source").text("text")).isEqualTo("Hello again");
  }

  @Test
  void aBoostShowsTheStatusAsItIsNow() {
    sandbox.follow("bob", "alice");
    bob.post(path + "/reblog");

    alice.form("PUT", path, "status", "Hello again");

    assertThat(
            bob.get("/api/v1/timelines/home")
                .json()
                .path(0)
                .path("reblog")
                .path("content")
                .asText())
        .isEqualTo("<p>Hello again</p>");
  }

  @Test
  void aThreadHasItsAncestorsAndDescendants() {
    String reply =
        bob.post("/api/v1/statuses", "status", "@alice hi", "in_reply_to_id", id).text("id");
    String answer =
        alice.post("/api/v1/statuses", "status", "@bob hi", "in_reply_to_id", reply).text("id");

    Reply context = alice.get("/api/v1/statuses/" + reply + "/context");

    assertThat(context.json().path("ancestors").path(0).path("id").asText()).isEqualTo(id);
    assertThat(context.json().path("descendants").path(0).path("id").asText()).isEqualTo(answer);
    assertThat(alice.get(path).json().path("replies_count").asInt()).isEqualTo(1);
  }

  @Test
  void theAuthorIsNotified() {
    bob.post(path + "/favourite");
    bob.post(path + "/reblog");
    bob.post("/api/v1/statuses", "status", "@alice hi");
    bob.post("/api/v1/accounts/" + sandbox.user("alice").id() + "/follow");

    Reply all = alice.get("/api/v1/notifications");

    assertThat(all.json().findValuesAsText("type"))
        .containsExactly("follow", "mention", "reblog", "favourite");
    assertThat(alice.get("/api/v1/notifications?types[]=mention").ids()).hasSize(1);
    assertThat(alice.get("/api/v1/notifications?exclude_types[]=mention").ids()).hasSize(3);
    alice.post("/api/v1/notifications/" + all.ids().get(0) + "/dismiss");
    assertThat(alice.get("/api/v1/notifications").ids()).hasSize(3);
    alice.post("/api/v1/notifications/clear");
    assertThat(alice.get("/api/v1/notifications").ids()).isEmpty();
  }

  @Test
  void votesAreCountedOnce() {
    Reply status =
        alice.postJson(
            "/api/v1/statuses",
            "{\"status\":\"?\",\"poll\":{\"options\":[\"a\",\"b\"],\"expires_in\":600}}");
    String poll = "/api/v1/polls/" + status.json().path("poll").path("id").asText();

    Reply vote = bob.post(poll + "/votes", "choices[]", "1");

    assertThat(vote.json().path("own_votes").toString()).isEqualTo("[1]");
    assertThat(vote.json().path("options").path(1).path("votes_count").asInt()).isEqualTo(1);
    assertThat(bob.post(poll + "/votes", "choices[]", "0").text("error"))
        .isEqualTo("Validation failed: You have already voted on this poll");
  }

  @Test
  void aPollEnds() {
    Reply status =
        alice.post(
            "/api/v1/statuses",
            "status",
            "?",
            "poll[options][]",
            "a",
            "poll[options][]",
            "b",
            "poll[expires_in]",
            "300");
    String poll = "/api/v1/polls/" + status.json().path("poll").path("id").asText();

    clock.advance(Duration.ofMinutes(5));

    assertThat(bob.get(poll).json().path("expired").asBoolean()).isTrue();
    assertThat(bob.post(poll + "/votes", "choices[]", "0").status()).isEqualTo(422);
  }

  @Test
  void aScheduledStatusAppearsWhenItsTimeHasCome() {
    Reply scheduled =
        alice.post(
            "/api/v1/statuses", "status", "Later", "scheduled_at", "2026-05-04T11:00:00.000Z");
    assertThat(scheduled.text("scheduled_at")).isEqualTo("2026-05-04T11:00:00.000Z");
    assertThat(alice.get("/api/v1/timelines/home").ids()).containsExactly(id);

    clock.advance(Duration.ofHours(1));

    assertThat(alice.get("/api/v1/timelines/home").ids()).hasSize(2);
    assertThat(alice.get("/api/v1/scheduled_statuses").ids()).isEmpty();
  }

  @Test
  void aScheduleThatIsTooSoonIsRefused() {
    Reply reply =
        alice.post("/api/v1/statuses", "status", "x", "scheduled_at", "2026-05-04T10:12:00Z");

    assertThat(reply.status()).isEqualTo(422);
  }

  @Test
  void aMarkerCountsItsChanges() {
    alice.post("/api/v1/markers", "home[last_read_id]", "1");
    alice.post("/api/v1/markers", "home[last_read_id]", "2");

    Reply markers = alice.get("/api/v1/markers?timeline[]=home&timeline[]=notifications");

    assertThat(markers.body())
        .isEqualTo(
            "{\"home\":{\"last_read_id\":\"2\",\"version\":2,"
                + "\"updated_at\":\"2026-05-04T10:11:12.345Z\"}}");
  }
}
