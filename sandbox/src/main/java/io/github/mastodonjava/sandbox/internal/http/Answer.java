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
 * @param text the body where it is no JSON
 */
public record Answer(
    int status,
    String contentType,
    @Nullable JsonNode json,
    @Nullable String text,
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
    return new Answer(status, JSON, body, null, Map.of());
  }

  public static Answer empty() {
    return json(Json.object());
  }

  public static Answer html(int status, String page) {
    return new Answer(status, HTML, null, page, Map.of());
  }

  public static Answer text(String text) {
    return new Answer(200, "text/plain; charset=utf-8", null, text, Map.of());
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
    return new Answer(status, contentType, json, text, more);
  }

  byte[] body() {
    return json != null
        ? Json.bytes(json)
        : (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
  }
}
