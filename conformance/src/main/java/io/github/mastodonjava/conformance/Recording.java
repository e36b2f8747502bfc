package io.github.mastodonjava.conformance;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recorded request and its answer.
 *
 * @param where the file and line that it stands in
 * @param path without the query, as it was sent
 * @param headers of the answer
 * @param body empty for an answer without one
 */
public record Recording(
    String where,
    String method,
    String path,
    int status,
    Map<String, List<String>> headers,
    String body) {

  /** Reads all files in a folder, and in those below it, that hold a JSON object a line. */
  public static List<Recording> readAll(Path folder) throws IOException {
    List<Recording> recordings = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        int line = 0;
        for (String json : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          line++;
          if (!json.isBlank()) {
            recordings.add(read(file.getFileName() + ":" + line, json));
          }
        }
      }
    }
    return recordings;
  }

  /**
   * Reads one line.
   *
   * @throws IOException if it is no recording
   */
  static Recording read(String where, String json) throws IOException {
    if (!(json(where, json) instanceof Map<?, ?> object)
        || !(object.get("status") instanceof Number status)
        || !(object.get("method") instanceof String method)
        || !(object.get("path") instanceof String path)
        || !path.startsWith("/")) {
      throw new IOException(where + " is no JSON object with a method, a path and a status");
    }
    return new Recording(
        where,
        method,
        path.split("[?#]", 2)[0],
        status.intValue(),
        headers(object.get("headers")),
        body(object.get("body")));
  }

  private static @Nullable Object json(String where, String json) throws IOException {
    try {
      return JsonValue.read(json);
    } catch (IOException e) {
      throw new IOException(where + " is no JSON: " + e.getMessage(), e);
    }
  }

  private static Map<String, List<String>> headers(@Nullable Object json) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    if (json instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) ->
              headers.put(
                  String.valueOf(name),
                  value instanceof List<?> values
                      ? values.stream().map(String::valueOf).toList()
                      : List.of(String.valueOf(value))));
    }
    return headers;
  }

  /** A body that is no text was JSON, and is again. */
  private static String body(@Nullable Object body) {
    if (body == null || body instanceof String) {
      return body == null ? "" : (String) body;
    }
    return new String(JsonValue.write(body, false), StandardCharsets.UTF_8);
  }

  /** The values of a header, in whichever case it was written. */
  List<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  boolean isGood() {
    return status >= 200 && status < 300;
  }

  @Override
  public String toString() {
    return where + " " + method + " " + path;
  }
}
