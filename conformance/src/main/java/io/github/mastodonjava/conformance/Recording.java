package io.github.mastodonjava.conformance;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recorded request and its answer.
 *
 * @param where the file and line that it stands in
 * @param body null for an answer without one
 */
public record Recording(
    String where, String method, String path, int status, @Nullable String body) {

  /** Reads all files of a folder that hold a JSON object a line. */
  public static List<Recording> readAll(Path folder) throws IOException {
    List<Recording> recordings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
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

  private static Recording read(String where, String json) throws IOException {
    if (!(JsonValue.read(json) instanceof Map<?, ?> object)
        || !(object.get("status") instanceof Number status)) {
      throw new IOException(where + " is no JSON object with a status");
    }
    Object body = object.get("body");
    return new Recording(
        where,
        String.valueOf(object.get("method")),
        String.valueOf(object.get("path")),
        status.intValue(),
        body == null || body instanceof String ? (String) body : text(body));
  }

  private static String text(Object body) {
    return new String(JsonValue.write(body, false), StandardCharsets.UTF_8);
  }
}
