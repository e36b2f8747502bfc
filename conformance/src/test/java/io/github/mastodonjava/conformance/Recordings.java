package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.Map;

/** Makes recordings by way of a line, as they stand in files. */
final class Recordings {
  private Recordings() {}

  static Recording of(
      String where,
      String method,
      String path,
      int status,
      Map<String, String> headers,
      String body)
      throws IOException {
    return Recording.read(where, line(method, path, status, headers, body));
  }

  static String line(
      String method, String path, int status, Map<String, String> headers, Object body) {
    Map<String, Object> line =
        Map.of("method", method, "path", path, "status", status, "headers", headers, "body", body);
    return new String(JsonValue.write(line, false), UTF_8);
  }
}
