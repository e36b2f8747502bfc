package io.github.mastodonjava.conformance.streaming;

import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.sandbox.StreamFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The embedded server as a process of its own, so that its memory is not the client's. Takes a
 * command a line: a number to post, or what is to go wrong; ends when its input does.
 */
final class SoakServer {
  private SoakServer() {}

  public static void main(String[] args) throws IOException {
    try (Sandbox sandbox =
            Sandbox.builder().noRateLimits().heartbeat(Duration.ofMillis(250)).start();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      sandbox.follow("alice", "bob");
      System.out.println(sandbox.baseUrl());
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        obey(sandbox, line);
      }
    }
  }

  private static void obey(Sandbox sandbox, String command) {
    switch (command) {
      case "dropped" -> sandbox.faults().now(StreamFault.droppedConnection());
      case "reset" -> sandbox.faults().now(StreamFault.resetConnection());
      case "ended" -> sandbox.faults().now(StreamFault.ended());
      case "half an event" -> sandbox.faults().now(StreamFault.halfAnEvent());
      case "garbage" -> sandbox.faults().now(StreamFault.garbage());
      case "stalled" -> sandbox.faults().now(StreamFault.stalled());
      case "refused" -> {
        sandbox.faults().add(Fault.status(503).on("GET", "/api/v1/streaming*").times(2));
        sandbox.faults().now(StreamFault.droppedConnection());
      }
      case "down" -> sandbox.suspend();
      case "up" -> sandbox.resume();
      default -> {
        sandbox.post("bob", command);
        sandbox.clearRequests();
      }
    }
  }
}
