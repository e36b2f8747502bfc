package io.github.mastodonjava.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers; an immutable value.
 *
 * @param json the body as a tree, which is written after the lock is released
 * @param bytes the body where it is no JSON; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
public record Answer(
    int status,
    String contentType,
    @Nullable JsonNode json,
    byte[] bytes,
    Map<String, String> headers) {

  public static final String JSON = "application/json; charset=utf-8";
  public static final String HTML = "text/html; charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer json(JsonNode body) {
    return json(200, body);
  }

  public static Answer json(int status, JsonNode body) {
    return new Answer(status, JSON, body, new byte[0], Map.of());
  }

  public static Answer empty() {
    return json(Json.object());
  }

  public static Answer html(int status, String page) {
    return text(status, HTML, page);
  }

  public static Answer text(String text) {
    return text(200, "text/plain; charset=utf-8", text);
  }

  public static Answer text(int status, String contentType, String text) {
    return bytes(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer bytes(int status, String contentType, byte[] bytes) {
    return new Answer(status, contentType, null, bytes, Map.of());
  }

  public static Answer redirect(String location) {
    return html(302, "").with("Location", location);
  }

  /** Adds a header. */
  public Answer with(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, json, bytes, more);
  }

  byte[] body() {
    return json == null ? bytes : Json.bytes(json);
  }
}
