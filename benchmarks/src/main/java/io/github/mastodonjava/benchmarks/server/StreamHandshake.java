package io.github.mastodonjava.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The HTTP that comes before a stream. */
final class StreamHandshake {
  private static final String SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private StreamHandshake() {}

  /**
   * What is asked for.
   *
   * @param key of a WebSocket; null for anything else
   */
  record Request(String path, @Nullable String key) {
    /** What the server says of itself, whatever else was asked for. */
    byte[] answer() {
      String body =
          "{\"domain\":\"localhost\",\"version\":\"4.7.0\",\"configuration\":{\"urls\":{}}}";
      return StreamHandshake.answer(path.startsWith("/api/v2/instance") ? body : "[]");
    }
  }

  static byte[] answer(String json) {
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json)
        .getBytes(ISO_8859_1);
  }

  /** Reads a request without a body; null at the end. */
  static @Nullable Request read(InputStream in) throws IOException {
    String first = readLine(in);
    if (first == null) {
      return null;
    }
    String key = null;
    for (String line = readLine(in); line != null && !line.isEmpty(); line = readLine(in)) {
      if (line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18)) {
        key = line.substring(18).strip();
      }
    }
    return new Request(first.split(" ", 3)[1], key);
  }

  private static @Nullable String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder(80);
    int c = in.read();
    while (c >= 0 && c != '\n') {
      if (c != '\r') {
        line.append((char) c);
      }
      c = in.read();
    }
    return c < 0 ? null : line.toString();
  }

  static byte[] accept(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + SUFFIX).getBytes(ISO_8859_1));
      return ("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
              + "Sec-WebSocket-Accept: "
              + Base64.getEncoder().encodeToString(hash)
              + "\r\n\r\n")
          .getBytes(ISO_8859_1);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
