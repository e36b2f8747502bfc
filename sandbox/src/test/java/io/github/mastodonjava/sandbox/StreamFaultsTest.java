package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamFaultsTest {
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theNextHandshakesAreRefusedAsTold() {
    sandbox
        .faults()
        .add(Fault.status(503).header("Retry-After", "7").on("GET", "/api/v1/streaming"));

    HttpResponse<?> refusal =
        TestSocket.refusal(() -> TestSocket.open(sandbox, "alice", "stream=user"));

    assertThat(refusal.statusCode()).isEqualTo(503);
    assertThat(refusal.headers().firstValue("Retry-After")).hasValue("7");
    TestSocket.open(sandbox, "alice", "stream=user").close();
  }

  @Test
  void aFaultOfOneTransportLeavesTheOtherAlone() {
    sandbox.faults().add(Fault.status(404).on("GET", "/api/v1/streaming").times(9));

    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      assertThat(events.head).startsWith("HTTP/1.1 200");
    }
  }

  static StreamFault[] endings() {
    return new StreamFault[] {
      StreamFault.droppedConnection(),
      StreamFault.resetConnection(),
      StreamFault.ended(),
      StreamFault.garbage()
    };
  }

  @ParameterizedTest
  @MethodSource("endings")
  void aSocketComesToAnEnd(StreamFault fault) {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      assertThat(sandbox.faults().now(fault)).isEqualTo(1);

      assertThat(alice.next()).matches("closed .*|failed");
      Awaitility.await().until(() -> sandbox.streams().connections().isEmpty());
    }
  }

  @Test
  void aDroppedStreamOfEventsEndsWithoutItsLastChunk() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      assertThat(events.nextLine()).isEqualTo(":)");
      sandbox.faults().now(StreamFault.droppedConnection());

      assertThat(events.nextLine()).isNull();
    }
  }

  @Test
  void aResetStreamOfEventsFails() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      assertThat(events.nextLine()).isEqualTo(":)");
      sandbox.faults().now(StreamFault.resetConnection());

      assertThatThrownBy(events::nextLine).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void halfAnEventIsTheLastThingThatComes() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      events.nextLine();
      sandbox.faults().now(StreamFault.halfAnEvent());

      sandbox.post("alice", "Hello");

      assertThat(events.nextLine()).isEqualTo("event: update");
      assertThat(events.nextLine()).startsWith("data: {\"id\"").doesNotEndWith("}");
      assertThat(events.nextLine()).isNull();
    }
  }

  @Test
  void halfAFrameIsShorterThanItSays() throws IOException {
    URI uri = URI.create(sandbox.baseUrl());
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(5_000);
      String handshake =
          String.join(
              "\r\n",
              "GET /api/v1/streaming?stream=user&access_token=alice-token HTTP/1.1",
              "Host: x",
              "Connection: Upgrade",
              "Upgrade: websocket",
              "Sec-WebSocket-Version: 13",
              "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
              "\r\n");
      socket.getOutputStream().write(handshake.getBytes(StandardCharsets.US_ASCII));
      Awaitility.await().until(() -> !sandbox.streams().connections().isEmpty());
      sandbox.faults().now(StreamFault.halfAnEvent());
      sandbox.post("alice", "Hello");

      byte[] all = socket.getInputStream().readAllBytes();

      String text = new String(all, StandardCharsets.ISO_8859_1);
      ByteBuffer frame = ByteBuffer.wrap(all, text.indexOf("\r\n\r\n") + 4, 4);
      assertThat(frame.get()).isEqualTo((byte) 0x81);
      assertThat(frame.get()).isEqualTo((byte) 126);
      int announced = Short.toUnsignedInt(frame.getShort());
      assertThat(all.length - frame.position()).isEqualTo(announced / 2);
    }
  }

  @Test
  void garbageIsNoChunk() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      events.nextLine();
      sandbox.faults().now(StreamFault.garbage());

      assertThat(events.nextLine()).isEqualTo("garbage");
    }
  }

  @Test
  void anyTextCanCome() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      sandbox.faults().now(StreamFault.text("{not json"));

      assertThat(alice.next()).isEqualTo("{not json");
    }
  }

  @Test
  void heldEventsWaitWhilePingsAreAnswered() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      sandbox.faults().now(StreamFault.held());
      String id = sandbox.post("alice", "Hello");
      alice.raw().sendPing(ByteBuffer.allocate(1)).join();
      assertThat(alice.next()).isEqualTo("pong");

      sandbox.faults().now(StreamFault.healed());

      assertThat(alice.nextEvent()).isEqualTo("[\"user\"] update " + id);
    }
  }

  @Test
  void lostEventsNeverCome() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      sandbox.faults().now(StreamFault.lost());
      sandbox.post("alice", "Hello");
      sandbox.faults().now(StreamFault.healed());

      assertThat(alice.eventsSoFar(sandbox)).isEmpty();
    }
  }

  @Test
  void aStalledConnectionAnswersNoPing() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user")) {
      sandbox.faults().now(StreamFault.stalled());
      alice.raw().sendPing(ByteBuffer.allocate(1)).join();
      alice.subscribe(sandbox, "direct"); // the ping was met before this
      String id = sandbox.post("alice", "Hello");

      sandbox.faults().now(StreamFault.healed());

      assertThat(alice.eventsSoFar(sandbox)).containsExactly("[\"user\"] update " + id);
    }
  }

  @Test
  void aSilentConnectionHasEventsButNoHeartbeats() {
    try (TestEvents events = TestEvents.open(sandbox, "alice", "user")) {
      events.nextLine();
      sandbox.faults().now(StreamFault.silent());
      sandbox.streams().beat();
      sandbox.post("alice", "Hello");

      assertThat(events.nextLine()).isEqualTo("event: update");
    }
  }

  @Test
  void onlyFittingConnectionsAreHit() {
    try (TestSocket alice = TestSocket.open(sandbox, "alice", "stream=user");
        TestSocket bob = TestSocket.open(sandbox, "bob", "stream=public")) {
      assertThat(sandbox.faults().now(StreamFault.lost().of("alice"))).isEqualTo(1);
      assertThat(sandbox.faults().now(StreamFault.lost().on("direct"))).isZero();
      assertThat(sandbox.faults().now(StreamFault.text("for bob").on("public"))).isEqualTo(1);

      assertThat(bob.next()).isEqualTo("for bob");
      assertThat(alice.raw().isInputClosed()).isFalse();
    }
  }
}
