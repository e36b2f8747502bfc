package io.github.mastodonjava.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bytes of streams. */
final class StreamFrames {
  /** How many different statuses there are. */
  private static final int COUNT = HomeTimeline.PAGE;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean webSocket;
  private final byte[] all;

  private StreamFrames(boolean webSocket) throws IOException {
    this.webSocket = webSocket;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    for (String status : statuses()) {
      bytes.writeBytes(event(status));
    }
    this.all = bytes.toByteArray();
  }

  static StreamFrames webSocket() throws IOException {
    return new StreamFrames(true);
  }

  static StreamFrames serverSentEvents() throws IOException {
    return new StreamFrames(false);
  }

  private static List<String> statuses() throws IOException {
    List<String> statuses = new ArrayList<>();
    for (JsonNode status : JSON.readTree(HomeTimeline.statuses(0, COUNT))) {
      statuses.add(status.toString());
    }
    return statuses;
  }

  /** All statuses, an event each. */
  byte[] all() {
    return all;
  }

  /** A status whose id is its number. */
  byte[] one(int number) {
    return event(
        "{\"id\":\""
            + number
            + "\",\"created_at\":\"2026-08-01T12:00:00.000Z\",\"content\":\"<p>Hello</p>\","
            + "\"account\":{\"id\":\"1\",\"acct\":\"bob\"}}");
  }

  private byte[] event(String status) {
    if (!webSocket) {
      return ("event: update\ndata: " + status + "\n\n").getBytes(UTF_8);
    }
    ObjectNode message = JSON.createObjectNode();
    message.putArray("stream").add("public");
    return frame(message.put("event", "update").put("payload", status).toString().getBytes(UTF_8));
  }

  private static byte[] frame(byte[] payload) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream(payload.length + 4);
    frame.write(0x81);
    if (payload.length < 126) {
      frame.write(payload.length);
    } else {
      frame.write(126);
      frame.write(payload.length >> 8);
      frame.write(payload.length);
    }
    frame.writeBytes(payload);
    return frame.toByteArray();
  }
}
