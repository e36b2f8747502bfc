package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** WebSockets, as Mastodon's streaming server has them. */
class StreamingTest {
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aFrameHasStreamEventAndAPayloadThatIsText() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      String id = sandbox.post("alice", "Hello");

      JsonNode frame = alice.nextJson();

      assertThat(frame.path("stream").toString()).isEqualTo("[\"user\"]");
      assertThat(frame.path("event").asText()).isEqualTo("update");
      assertThat(frame.path("payload").isTextual()).isTrue();
      assertThat(TestSocket.json(frame.path("payload").asText()).path("id").asText()).isEqualTo(id);
    }
  }

  @Test
  void aTokenIsTakenAsSubprotocolWhichTheAnswerRepeats() {
    try (TestSocket socket = TestSocket.openWith(sandbox, "", "alice-token")) {
      assertThat(socket.raw().getSubprotocol()).isEqualTo("alice-token");
    }
  }

  @Test
  void aTokenIsTakenFromTheQuery() {
    try (TestSocket socket =
        TestSocket.openWith(sandbox, "access_token=alice-token&stream=public", "")) {
      sandbox.post("bob", "Hello");

      assertThat(socket.nextEvent()).startsWith("[\"public\"] update");
    }
  }

  @Test
  void aHandshakeWithoutATokenIsRefused() {
    HttpResponse<?> refusal = TestSocket.refusal(() -> TestSocket.openWith(sandbox, "", ""));

    assertThat(refusal.statusCode()).isEqualTo(401);
    assertThat(refusal.headers().firstValue("X-Error-Message")).hasValue("Missing access token");
  }

  @Test
  void aHandshakeWithAnUnknownTokenIsRefused() {
    HttpResponse<?> refusal =
        TestSocket.refusal(() -> TestSocket.openWith(sandbox, "access_token=nobodys", ""));

    assertThat(refusal.statusCode()).isEqualTo(401);
    assertThat(refusal.headers().firstValue("X-Error-Message")).hasValue("Invalid access token");
  }

  @Test
  void handshakesAreRecorded() {
    TestSocket.open(sandbox, "alice", "stream=user").close();

    assertThat(sandbox.requests().get(0)).hasToString("GET /api/v1/streaming → 101");
    assertThat(sandbox.requests().get(0).header("authorization")).isEqualTo("Bearer alice-token");
  }

  @Test
  void oneSocketCarriesSeveralStreams() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      alice.subscribe(sandbox, "user").subscribe(sandbox, "public:local");

      String id = sandbox.post("alice", "Hello");

      assertThat(alice.eventsSoFar(sandbox))
          .containsExactly("[\"user\"] update " + id, "[\"public:local\"] update " + id);
    }
  }

  @Test
  void subscribingTwiceIsSubscribingOnce() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      alice.send("{\"type\":\"subscribe\",\"stream\":\"user\"}");
      alice.subscribe(sandbox, "direct");

      sandbox.post("alice", "Hello");

      assertThat(alice.eventsSoFar(sandbox)).hasSize(1);
    }
  }

  @Test
  void anUnsubscribedStreamIsSilent() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      alice.subscribe(sandbox, "direct");
      alice.send("{\"type\":\"unsubscribe\",\"stream\":\"user\"}");
      Awaitility.await().until(() -> sandbox.streams().connections().get(0).streams().size() == 1);

      sandbox.post("alice", "Hello");

      assertThat(alice.eventsSoFar(sandbox)).isEmpty();
    }
  }

  @Test
  void aTagIsToldAsTheClientWroteIt() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      alice.send("{\"type\":\"subscribe\",\"stream\":\"hashtag\",\"tag\":\"JaVa\"}");
      Awaitility.await().until(() -> !sandbox.streams().connections().get(0).streams().isEmpty());

      String id = sandbox.post("bob", "I like #Java");

      assertThat(alice.nextEvent()).isEqualTo("[\"hashtag\",\"JaVa\"] update " + id);
    }
  }

  @Test
  void unknownStreamsAreAnsweredWithAnError() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      alice.send("{\"type\":\"subscribe\",\"stream\":\"nonsense\"}");
      assertThat(alice.next()).isEqualTo("{\"error\":\"Unknown stream type\",\"status\":400}");

      alice.send("{\"type\":\"subscribe\",\"stream\":\"hashtag\"}");
      assertThat(alice.next())
          .isEqualTo("{\"error\":\"Missing tag name parameter\",\"status\":400}");

      alice.send("{\"type\":\"subscribe\",\"stream\":\"list\",\"list\":\"7\"}");
      assertThat(alice.next())
          .isEqualTo("{\"error\":\"Not authorized to stream this list\",\"status\":401}");

      alice.send("{\"type\":\"unsubscribe\",\"stream\":\"nonsense\"}");
      assertThat(alice.next()).isEqualTo("{\"error\":\"Error unsubscribing from channel\"}");
    }
  }

  @Test
  void whatIsNoCommandIsIgnored() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      alice.send("{not json");
      alice.send("{\"type\":\"dance\"}");
      alice.subscribe(sandbox, "user");

      assertThat(alice.eventsSoFar(sandbox)).isEmpty();
    }
  }

  @Test
  void binaryFramesEndTheConnection() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      alice.raw().sendBinary(ByteBuffer.allocate(3), true).join();

      assertThat(alice.next()).isEqualTo("closed 1003");
    }
  }

  @Test
  void scopesDecideWhatAStreamHas() {
    SandboxUser carol = SandboxUser.named("carol").scopes("read:statuses");
    try (Sandbox narrow = Sandbox.builder().user(carol).user("dave").start();
        TestSocket socket = TestSocket.open(narrow, "carol", "stream=user")) {
      socket.send("{\"type\":\"subscribe\",\"stream\":\"user:notification\"}");
      assertThat(socket.next())
          .isEqualTo(
              "{\"error\":\"Access token does not have the required scopes\",\"status\":401}");

      narrow.follow("carol", "dave");
      String id = narrow.post("dave", "Hello @carol");

      // The status comes, its notification does not.
      assertThat(socket.eventsSoFar(narrow)).containsExactly("[\"user\"] update " + id);
    }
  }

  @Test
  void pingsAreAnsweredAndSent() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      alice.raw().sendPing(ByteBuffer.wrap(new byte[] {1})).join();
      assertThat(alice.next()).isEqualTo("pong");

      sandbox.streams().beat();
      assertThat(alice.next()).isEqualTo("ping");
    }
  }

  @Test
  void aSocketThatDoesNotAnswerPingsIsGivenUp() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "")) {
      sandbox.faults().now(StreamFault.silent());

      sandbox.streams().beat();
      sandbox.streams().beat();

      assertThat(alice.next()).isIn("closed 1006", "failed");
    }
  }

  @Test
  void aRevokedTokenEndsItsConnections() {
    try (Sandbox old = Sandbox.builder().passwordGrant(true).start()) {
      TestClient nobody = TestClient.of(old);
      JsonNode app = new OAuthFlow(nobody).app(OAuthFlow.OOB);
      String id = app.path("client_id").asText();
      String secret = app.path("client_secret").asText();
      String token =
          nobody
              .post(
                  "/oauth/token",
                  "grant_type",
                  "password",
                  "client_id",
                  id,
                  "client_secret",
                  secret,
                  "username",
                  "alice@sandbox.example",
                  "password",
                  "alice-password")
              .json()
              .path("access_token")
              .asText();
      try (TestSocket alice = TestSocket.openWith(old, "stream=user", token)) {
        nobody.post("/oauth/revoke", "client_id", id, "client_secret", secret, "token", token);

        assertThat(alice.next()).startsWith("closed");
      }
    }
  }

  @Test
  void aRestartedServerIsOnTheSamePortAndRemembers() {
    String base = sandbox.baseUrl();
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      sandbox.suspend();
      assertThat(alice.next()).isIn("closed 1006", "failed");
      Awaitility.await().until(() -> sandbox.streams().connections().isEmpty());
      String id = sandbox.post("alice", "While it was down");

      sandbox.resume();

      assertThat(sandbox.baseUrl()).isEqualTo(base);
      assertThat(TestClient.of(sandbox, "alice").get("/api/v1/timelines/home").ids())
          .containsExactly(id);
    }
  }

  /** The thread that accepts may hold on to the closed socket for a moment. */
  @Test
  void aBusyServerCanBeSuspendedAgainAndAgain() {
    List<Thread> load =
        IntStream.range(0, 4).mapToObj(i -> new Thread(StreamingTest::spin)).toList();
    load.forEach(Thread::start);
    try {
      assertThatCode(
              () -> {
                for (int i = 0; i < 100; i++) {
                  TestClient.of(sandbox, "alice").get("/api/v1/timelines/home");
                  sandbox.suspend();
                  sandbox.resume();
                }
              })
          .doesNotThrowAnyException();
    } finally {
      load.forEach(Thread::interrupt);
    }
  }

  private static void spin() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
