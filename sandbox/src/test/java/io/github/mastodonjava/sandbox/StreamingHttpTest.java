package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Server-sent events, as Mastodon's streaming server has them. */
class StreamingHttpTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void anEventIsTwoLines() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      assertThat(events.nextLine()).isEqualTo(":)");
      sandbox.post("alice", "Hello");

      assertThat(events.nextLine()).isEqualTo("event: update");
      assertThat(events.nextLine()).startsWith("data: {\"id\":\"");
      assertThat(events.head)
          .startsWith("HTTP/1.1 200")
          .contains("Content-Type: text/event-stream")
          .contains("Cache-Control: no-store")
          .contains("Transfer-Encoding: chunked");
    }
  }

  @Test
  void anEventWithoutAPayloadSaysUndefined() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      events.nextLine();
      assertThat(sandbox.streams().emit("filters_changed", null, "user")).isEqualTo(1);

      assertThat(events.nextLine()).isEqualTo("event: filters_changed");
      assertThat(events.nextLine()).isEqualTo("data: undefined");
    }
  }

  @Test
  void theHeartThumps() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "public")) {
      events.nextLine();
      sandbox.streams().beat();

      assertThat(events.nextLine()).isEqualTo(":thump");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "user, user",
    "user/notification, user:notification",
    "public, public",
    "public?only_media=true, public:media",
    "public/local, public:local",
    "public/local?only_media=1, public:local:media",
    "public/remote, public:remote",
    "public/remote?only_media=true, public:remote:media",
    "hashtag?tag=java, 'hashtag, java'",
    "hashtag/local?tag=java, 'hashtag:local, java'",
    "direct, direct"
  })
  void eachPathIsAStream(String path, String stream) {
    try (TestEvents events = TestEvents.open(sandbox, "alice", path)) {
      assertThat(events.nextLine()).isEqualTo(":)");

      assertThat(sandbox.streams().connections())
          .hasToString(
              "[StreamConnection[transport=sse, username=alice, streams=[[" + stream + "]]]]");
    }
  }

  @Test
  void aClientThatGoesAwayIsForgotten() {
    TestEvents.open(sandbox, "alice", "user").close();

    Awaitility.await().until(() -> sandbox.streams().connections().isEmpty());
  }

  @Test
  void theServerIsHealthyForEverybody() {
    Reply reply = TestClient.of(sandbox).get("/api/v1/streaming/health");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("OK");
  }

  @Test
  void errorsAreJson() {
    assertError(
        TestClient.of(sandbox).get("/api/v1/streaming/public"), 401, "Missing access token");
    assertError(
        TestClient.of(sandbox).bearer("x").get("/api/v1/streaming/user"),
        401,
        "Invalid access token");
    assertError(alice.get("/api/v1/streaming/nonsense"), 400, "Unknown channel requested");
    assertError(alice.get("/api/v1/streaming"), 400, "Unknown channel requested");
    assertError(alice.get("/api/v1/streaming/hashtag"), 400, "Missing tag name parameter");
    assertError(alice.get("/api/v1/streaming/list"), 400, "Missing list name parameter");
    assertError(
        alice.get("/api/v1/streaming/list?list=1"), 401, "Not authorized to stream this list");
  }

  @Test
  void aScopeThatIsMissingIsSaid() {
    SandboxUser carol = SandboxUser.named("carol").scopes("read:notifications");
    try (Sandbox narrow = Sandbox.builder().user(carol).start()) {
      TestClient client = TestClient.of(narrow, "carol");

      assertError(
          client.get("/api/v1/streaming/user"),
          401,
          "Access token does not have the required scopes");
    }
  }

  private static void assertError(Reply reply, int status, String message) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    assertThat(reply.body()).isEqualTo("{\"error\":\"" + message + "\"}");
  }
}
