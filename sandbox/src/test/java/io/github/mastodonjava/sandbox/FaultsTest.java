package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String HOME = "/api/v1/timelines/home";

  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theNextRequestsAreAnsweredAsToldAndThenAllIsWell() {
    sandbox.faults().add(Fault.status(503).header("Retry-After", "2").times(2));

    assertThat(alice.get(HOME).status()).isEqualTo(503);
    assertThat(alice.get(HOME).header("Retry-After")).isEqualTo("2");
    assertThat(alice.get(HOME).status()).isEqualTo(200);
  }

  @Test
  void onlyFittingRequestsAreHit() {
    sandbox.faults().add(Fault.status(500).on("GET", HOME));

    assertThat(alice.post("/api/v1/statuses", "status", "x").status()).isEqualTo(200);
    assertThat(alice.get("/api/v1/timelines/public").status()).isEqualTo(200);
    assertThat(alice.get(HOME).status()).isEqualTo(500);
  }

  @Test
  void aStarStandsForTheRestOfThePath() {
    sandbox.faults().add(Fault.status(500).on("GET", "/api/v1/timelines/*"));

    assertThat(alice.get(HOME).status()).isEqualTo(500);
  }

  @Test
  void aPageOfHtmlIsAnswered() {
    sandbox.faults().add(Fault.html(502, "<h1>Bad Gateway</h1>"));

    Reply reply = alice.get(HOME);

    assertThat(reply.status()).isEqualTo(502);
    assertThat(reply.header("Content-Type")).startsWith("text/html");
    assertThat(reply.body()).isEqualTo("<h1>Bad Gateway</h1>");
  }

  @Test
  void aRequestWhoseConnectionIsDroppedIsNotCarriedOut() {
    sandbox.faults().add(Fault.droppedConnection().on("POST", "/api/v1/statuses"));

    assertThatThrownBy(() -> alice.post("/api/v1/statuses", "status", "x"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(alice.get(HOME).ids()).isEmpty();
  }

  @Test
  void aRequestWhoseAnswerIsLostIsCarriedOut() {
    sandbox.faults().add(Fault.lostAnswer().on("POST", "/api/v1/statuses"));

    assertThatThrownBy(() -> alice.post("/api/v1/statuses", "status", "x"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(alice.get(HOME).ids()).hasSize(1);
  }

  @Test
  void aTruncatedBodyIsShorterThanAnnounced() throws IOException {
    sandbox.post("alice", "Hello");
    sandbox.faults().add(Fault.truncatedBody());

    String answer = readAll();

    int announced = Integer.parseInt(answer.replaceAll("(?is).*content-length: (\\d+).*", "$1"));
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(body).startsWith("[{").hasSizeLessThan(announced);
  }

  @Test
  void aBodyStallsAfterItsFirstHalf() throws IOException {
    sandbox.post("alice", "Hello");
    sandbox.faults().add(Fault.stallInBody());
    try (Socket socket = connect()) {
      StringBuilder answer = new StringBuilder();
      while (answer.indexOf("[{") < 0) {
        answer.append((char) socket.getInputStream().read());
      }
      // The rest never comes, until the sandbox stops.
      sandbox.close();
      answer.append(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));

      assertThat(answer.toString()).startsWith("HTTP/1.1 200").doesNotEndWith("]");
    }
  }

  @Test
  void aStalledRequestGetsNoAnswer() throws IOException {
    sandbox.faults().add(Fault.stall());
    try (Socket socket = connect()) {
      socket.setSoTimeout(100);

      assertThatThrownBy(() -> socket.getInputStream().read()).hasMessageContaining("timed out");
    }
  }

  @Test
  void faultsCanBeForgotten() {
    sandbox.faults().add(Fault.status(500).times(7));
    assertThat(sandbox.faults().pending()).isEqualTo(7);

    sandbox.faults().clear();

    assertThat(alice.get(HOME).status()).isEqualTo(200);
  }

  @Test
  void requestsAreRecordedWithTheirStatus() {
    alice.with("Idempotency-Key", "k").post("/api/v1/statuses", "status", "x");
    alice.get(HOME + "?limit=1");
    alice.get("/api/v1/nothing");

    assertThat(sandbox.requests())
        .extracting(RecordedRequest::toString)
        .containsExactly(
            "POST /api/v1/statuses → 200",
            "GET /api/v1/timelines/home → 200",
            "GET /api/v1/nothing → 404");
    assertThat(sandbox.requests().get(0).header("idempotency-key")).isEqualTo("k");
    assertThat(sandbox.requests().get(1).query()).isEqualTo("limit=1");
  }

  @Test
  void requestsThatGotNoAnswerAreRecordedToo() {
    sandbox.faults().add(Fault.droppedConnection().on("POST", "/api/v1/statuses"));
    assertThatThrownBy(() -> alice.post("/api/v1/statuses", "status", "x"));

    assertThat(sandbox.requests())
        .extracting(RecordedRequest::toString)
        .contains("POST /api/v1/statuses → 0");
  }

  @Test
  void recordedRequestsCanBeForgotten() {
    alice.get(HOME);

    sandbox.clearRequests();

    assertThat(sandbox.requests()).isEmpty();
  }

  private String readAll() throws IOException {
    try (Socket socket = connect();
        InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends a request for the home timeline by hand. */
  private Socket connect() throws IOException {
    URI uri = URI.create(sandbox.baseUrl());
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    String request =
        "GET "
            + HOME
            + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + sandbox.token("alice")
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
