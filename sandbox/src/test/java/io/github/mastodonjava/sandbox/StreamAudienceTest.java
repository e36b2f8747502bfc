package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what: alice follows bob, carol follows nobody. */
class StreamAudienceTest {
  private final Sandbox sandbox =
      Sandbox.builder().user("alice").user("bob").user("carol").noRateLimits().start();
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final TestSocket alice = TestSocket.open(sandbox, "alice", "");
  private final TestSocket carol = TestSocket.open(sandbox, "carol", "");

  @BeforeEach
  void follow() {
    sandbox.follow("alice", "bob");
  }

  @AfterEach
  void stop() {
    alice.close();
    carol.close();
    sandbox.close();
  }

  @Test
  void aStatusIsAtHomeWithFollowersAndItsAuthor() {
    alice.subscribe(sandbox, "user");
    carol.subscribe(sandbox, "user");

    String id = bob.post("/api/v1/statuses", "status", "Hello").json().path("id").asText();

    assertThat(alice.eventsSoFar(sandbox)).containsExactly("[\"user\"] update " + id);
    assertThat(carol.nextEvent()).contains("that_is_all");
  }

  @Test
  void whatIsNotPublicIsOnNoPublicStream() {
    alice.subscribe(sandbox, "user");
    carol.subscribe(sandbox, "public");
    carol.subscribe(sandbox, "hashtag", "tag", "java").subscribe(sandbox, "public:local");

    String unlisted = sandbox.post("bob", "#java", "unlisted");
    String followers = sandbox.post("bob", "#java", "private");

    assertThat(alice.eventsSoFar(sandbox))
        .containsExactly("[\"user\"] update " + unlisted, "[\"user\"] update " + followers);
    assertThat(carol.nextEvent()).contains("that_is_all");
  }

  @Test
  void publicStreamsHaveNoBoostsAndNoAnswersToOthers() {
    carol.subscribe(sandbox, "public");
    String id = sandbox.post("bob", "Hello");

    bob.post("/api/v1/statuses/" + id + "/reblog");
    bob.post("/api/v1/statuses", "status", "And", "in_reply_to_id", id);
    TestClient.of(sandbox, "alice").post("/api/v1/statuses", "status", "Hm", "in_reply_to_id", id);

    assertThat(carol.eventsSoFar(sandbox))
        .hasSize(2)
        .first()
        .isEqualTo("[\"public\"] update " + id);
  }

  @Test
  void whoIsMutedIsOnNoPublicStream() {
    carol.subscribe(sandbox, "public");
    String bobsId = sandbox.user("bob").id();
    TestClient.of(sandbox, "carol").post("/api/v1/accounts/" + bobsId + "/mute");

    sandbox.post("bob", "Hello");

    assertThat(carol.eventsSoFar(sandbox)).isEmpty();
  }

  @Test
  void anEditIsAnUpdateOfTheStatus() {
    alice.subscribe(sandbox, "user");
    carol.subscribe(sandbox, "public");
    String id = sandbox.post("bob", "Hello");

    bob.form("PUT", "/api/v1/statuses/" + id, "status", "Hello!");

    assertThat(alice.eventsSoFar(sandbox))
        .containsExactly("[\"user\"] update " + id, "[\"user\"] status.update " + id);
    carol.nextEvent();
    assertThat(carol.nextEvent()).isEqualTo("[\"public\"] status.update " + id);
  }

  @Test
  void aDeletionIsToldByItsId() {
    alice.subscribe(sandbox, "user");
    carol.subscribe(sandbox, "public");
    String id = sandbox.post("bob", "Hello");

    bob.delete("/api/v1/statuses/" + id);

    assertThat(alice.eventsSoFar(sandbox))
        .containsExactly("[\"user\"] update " + id, "[\"user\"] delete " + id);
    carol.nextEvent();
    assertThat(carol.nextEvent()).isEqualTo("[\"public\"] delete " + id);
  }

  @Test
  void aBoostThatIsTakenBackIsADeletion() {
    alice.subscribe(sandbox, "user");
    String id = sandbox.post("carol", "Hello");
    String boost = bob.post("/api/v1/statuses/" + id + "/reblog").json().path("id").asText();

    bob.post("/api/v1/statuses/" + id + "/unreblog");

    assertThat(alice.eventsSoFar(sandbox))
        .containsExactly("[\"user\"] update " + boost, "[\"user\"] delete " + boost);
  }

  @Test
  void aNotificationIsOnBothOfItsStreams() {
    alice.subscribe(sandbox, "user").subscribe(sandbox, "user:notification");

    sandbox.post("carol", "Hello @alice");

    JsonNode first = alice.nextJson();
    JsonNode second = alice.nextJson();
    assertThat(first.path("event").asText()).isEqualTo("notification");
    assertThat(first.path("stream").toString() + second.path("stream"))
        .isEqualTo("[\"user\"][\"user:notification\"]");
    JsonNode payload = TestSocket.json(second.path("payload").asText());
    assertThat(payload.path("type").asText()).isEqualTo("mention");
    assertThat(payload.path("account").path("username").asText()).isEqualTo("carol");
  }

  @Test
  void aConversationIsOnTheDirectStreamsOfThoseInIt() {
    alice.subscribe(sandbox, "direct");
    carol.subscribe(sandbox, "direct");

    String id = sandbox.post("bob", "Between us, @alice", "direct");

    JsonNode frame = alice.nextJson();
    JsonNode payload = TestSocket.json(frame.path("payload").asText());
    assertThat(frame.path("event").asText()).isEqualTo("conversation");
    assertThat(payload.path("last_status").path("id").asText()).isEqualTo(id);
    assertThat(carol.eventsSoFar(sandbox)).isEmpty();
  }

  @Test
  void aListHasItsMembersStatuses() {
    TestClient client = TestClient.of(sandbox, "alice");
    String list = client.post("/api/v1/lists", "title", "Friends").json().path("id").asText();
    client.post(
        "/api/v1/lists/" + list + "/accounts",
        "account_ids[]",
        String.valueOf(sandbox.user("bob").id()));
    alice.subscribe(sandbox, "list", "list", list);

    String id = sandbox.post("bob", "Hello");
    bob.delete("/api/v1/statuses/" + id);

    String stream = "[\"list\",\"" + list + "\"] ";
    assertThat(alice.eventsSoFar(sandbox))
        .containsExactly(stream + "update " + id, stream + "delete " + id);
  }

  @Test
  void aFollowedTagComesHome() {
    TestClient.of(sandbox, "carol").post("/api/v1/tags/java/follow");
    carol.subscribe(sandbox, "user");

    String id = sandbox.post("bob", "I like #java");

    assertThat(carol.eventsSoFar(sandbox)).containsExactly("[\"user\"] update " + id);
  }

  @Test
  void aChangeOfFiltersIsToldOnceAndWithoutAPayload() {
    carol.subscribe(sandbox, "user");

    TestClient.of(sandbox, "carol")
        .post(
            "/api/v2/filters",
            "title",
            "Java",
            "context[]",
            "home",
            "keywords_attributes[][keyword]",
            "java");

    assertThat(carol.next()).isEqualTo("{\"stream\":[\"user\"],\"event\":\"filters_changed\"}");
    assertThat(carol.eventsSoFar(sandbox)).isEmpty();
  }

  @Test
  void aPublicStreamTellsWhatFiltersFind() {
    TestClient.of(sandbox, "carol")
        .post(
            "/api/v2/filters",
            "title",
            "Java",
            "context[]",
            "public",
            "keywords_attributes[][keyword]",
            "java");
    carol.subscribe(sandbox, "public");

    sandbox.post("bob", "I like java");

    JsonNode payload = TestSocket.json(carol.nextJson().path("payload").asText());
    assertThat(payload.path("filtered").path(0).path("filter").path("title").asText())
        .isEqualTo("Java");
  }

  @Test
  void acceptedNotificationsAreMerged() {
    TestClient client = TestClient.of(sandbox, "carol");
    client.form("PUT", "/api/v2/notifications/policy", "for_not_following", "filter");
    carol.subscribe(sandbox, "user:notification");
    sandbox.post("bob", "Hello @carol");
    String request =
        client.get("/api/v1/notifications/requests").json().path(0).path("id").asText();

    client.post("/api/v1/notifications/requests/" + request + "/accept");

    assertThat(carol.eventsSoFar(sandbox))
        .containsExactly("[\"user:notification\"] notifications_merged 1");
  }

  @Test
  void anAnnouncementIsToldToEverybody() {
    alice.subscribe(sandbox, "user");
    carol.subscribe(sandbox, "user");

    String id = sandbox.announce("Maintenance at noon");
    bob.form("PUT", "/api/v1/announcements/" + id + "/reactions/%F0%9F%91%8D");

    assertThat(alice.nextEvent()).isEqualTo("[\"user\"] announcement " + id);
    assertThat(carol.nextEvent()).isEqualTo("[\"user\"] announcement " + id);
    JsonNode reaction = alice.nextJson();
    assertThat(reaction.path("event").asText()).isEqualTo("announcement.reaction");
    JsonNode payload = TestSocket.json(reaction.path("payload").asText());
    assertThat(payload.path("name").asText()).isEqualTo("👍");
    assertThat(payload.path("count").asInt()).isEqualTo(1);
    assertThat(payload.path("announcement_id").asText()).isEqualTo(id);
  }

  @Test
  void aPublicPayloadSaysNothingOfTheViewer() {
    carol.subscribe(sandbox, "public");
    sandbox.post("bob", "Hello");

    JsonNode payload = TestSocket.json(carol.nextJson().path("payload").asText());

    assertThat(payload.has("favourited")).isFalse();
  }

  @Test
  void anEventMadeByHandReachesOnlyWhomItIsFor() {
    alice.subscribe(sandbox, "user");
    carol.subscribe(sandbox, "user");

    int sent = sandbox.streams().emitTo("carol", "emoji_reaction", "{\"id\":\"7\"}", "user");

    assertThat(sent).isEqualTo(1);
    assertThat(carol.nextEvent()).isEqualTo("[\"user\"] emoji_reaction 7");
    assertThat(alice.eventsSoFar(sandbox)).isEmpty();
  }
}
