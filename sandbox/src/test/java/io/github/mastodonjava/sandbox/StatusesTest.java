package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusesTest {
  private final TestClock clock = new TestClock();
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void emojiGoOutAsTheyCameIn() {
    assertThat(alice.post("/api/v1/statuses", "status", "é 😀").body()).contains("<p>é 😀</p>");
  }

  @Test
  void aPostedStatusHasMastodonsKeysInMastodonsOrder() {
    Reply reply = alice.post("/api/v1/statuses", "status", "Hello");

    List<String> keys = new ArrayList<>();
    reply.json().fieldNames().forEachRemaining(keys::add);
    assertThat(String.join(" ", keys))
        .isEqualTo(
            "id created_at in_reply_to_id in_reply_to_account_id sensitive spoiler_text visibility"
                + " language uri url replies_count reblogs_count favourites_count quotes_count"
                + " edited_at favourited reblogged muted bookmarked pinned content filtered reblog"
                + " application account media_attachments mentions tags emojis tagged_collections"
                + " quote card poll quote_approval");
    assertThat(reply.text("created_at")).isEqualTo("2026-05-04T10:11:12.345Z");
    assertThat(reply.text("content")).isEqualTo("<p>Hello</p>");
    assertThat(reply.json().path("application").path("name").asText()).isEqualTo("Sandbox");
  }

  @Test
  void theContentIsWrittenAsMastodonWritesIt() {
    Reply reply =
        alice.post(
            "/api/v1/statuses",
            "status",
            "Hi @bob & @nobody\nsee https://www.example.com/a/very/long/path/indeed #Java17 #42");

    assertThat(reply.text("content"))
        .isEqualTo(
            "<p>Hi <span class=\"h-card\" translate=\"no\"><a href=\""
                + sandbox.baseUrl()
                + "/@bob\" class=\"u-url mention\">@<span>bob</span></a></span> &amp; @nobody<br />"
                + "see <a href=\"https://www.example.com/a/very/long/path/indeed\" target=\"_blank\""
                + " rel=\"nofollow noopener\" translate=\"no\"><span"
                + " class=\"invisible\">https://www.</span><span class=\"ellipsis\">"
                + "example.com/a/very/long/path/i</span><span class=\"invisible\">ndeed</span></a>"
                + " <a href=\""
                + sandbox.baseUrl()
                + "/tags/Java17\" class=\"mention hashtag\" rel=\"tag\">#<span>Java17</span></a>"
                + " #42</p>");
    assertThat(reply.json().path("mentions").path(0).path("acct").asText()).isEqualTo("bob");
    assertThat(reply.json().path("tags").path(0).path("name").asText()).isEqualTo("java17");
  }

  @Test
  void jsonIsTakenToo() {
    Reply reply =
        alice.postJson(
            "/api/v1/statuses",
            "{\"status\":\"x\",\"visibility\":\"unlisted\",\"sensitive\":true,\"spoiler_text\":\"cw\"}");

    assertThat(reply.text("visibility")).isEqualTo("unlisted");
    assertThat(reply.json().path("sensitive").asBoolean()).isTrue();
    assertThat(reply.text("spoiler_text")).isEqualTo("cw");
  }

  @Test
  void theSameIdempotencyKeyGivesTheSameStatus() {
    TestClient keyed = alice.with("Idempotency-Key", "k");

    String first = keyed.post("/api/v1/statuses", "status", "Hello").text("id");

    assertThat(keyed.post("/api/v1/statuses", "status", "Hello").text("id")).isEqualTo(first);
  }

  @Test
  void anIdempotencyKeyIsForgottenAfterAnHour() {
    TestClient keyed = alice.with("Idempotency-Key", "k");
    String first = keyed.post("/api/v1/statuses", "status", "Hello").text("id");

    clock.advance(Duration.ofHours(1));

    assertThat(keyed.post("/api/v1/statuses", "status", "Hello").text("id")).isNotEqualTo(first);
  }

  @Test
  void anotherUsersIdempotencyKeyDoesNotCount() {
    String first =
        alice.with("Idempotency-Key", "k").post("/api/v1/statuses", "status", "a").text("id");

    assertThat(bob.with("Idempotency-Key", "k").post("/api/v1/statuses", "status", "b").text("id"))
        .isNotEqualTo(first);
  }

  @Test
  void anEmptyTextIsRefused() {
    Reply reply = alice.post("/api/v1/statuses", "status", " ");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).isEqualTo("Validation failed: Text can't be blank");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    Reply reply = alice.post("/api/v1/statuses", "status", "x".repeat(501));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error"))
        .isEqualTo("Validation failed: Text character limit of 500 exceeded");
  }

  @Test
  void aLinkCountsAs23Characters() {
    String text = "x".repeat(476) + " https://example.com/" + "y".repeat(200);

    assertThat(alice.post("/api/v1/statuses", "status", text).status()).isEqualTo(200);
  }

  @Test
  void aDeletedStatusIsAnsweredWithItsSourceAndGone() {
    String id = alice.post("/api/v1/statuses", "status", "Hello <b>").text("id");

    Reply deleted = alice.delete("/api/v1/statuses/" + id);

    assertThat(deleted.text("text")).isEqualTo("Hello <b>");
    assertThat(deleted.json().has("content")).isFalse();
    assertThat(alice.get("/api/v1/statuses/" + id).status()).isEqualTo(404);
  }

  @Test
  void nobodyElseDeletesAStatus() {
    String id = sandbox.post("alice", "Mine");

    Reply reply = bob.delete("/api/v1/statuses/" + id);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("error")).isEqualTo("Record not found");
  }

  @Test
  void aDirectStatusIsSeenByThoseItNames() {
    String id = sandbox.post("alice", "Only for @bob", "direct");

    assertThat(bob.get("/api/v1/statuses/" + id).status()).isEqualTo(200);
    assertThat(TestClient.of(sandbox, "admin").get("/api/v1/statuses/" + id).status())
        .isEqualTo(404);
  }

  @Test
  void aPrivateStatusIsSeenByFollowers() {
    String id = sandbox.post("alice", "For friends", "private");
    assertThat(bob.get("/api/v1/statuses/" + id).status()).isEqualTo(404);

    sandbox.follow("bob", "alice");

    assertThat(bob.get("/api/v1/statuses/" + id).status()).isEqualTo(200);
  }

  @Test
  void anAnswerToWhatIsNotThereIsRefused() {
    Reply reply = alice.post("/api/v1/statuses", "status", "x", "in_reply_to_id", "1");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("error"))
        .isEqualTo("The post you are trying to reply to does not appear to exist.");
  }

  @Test
  void anUnknownVisibilityIsRefused() {
    assertThat(alice.post("/api/v1/statuses", "status", "x", "visibility", "secret").status())
        .isEqualTo(422);
  }
}
