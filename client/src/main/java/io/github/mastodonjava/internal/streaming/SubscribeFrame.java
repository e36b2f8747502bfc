package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.internal.json.JsonValue;
import io.github.mastodonjava.streaming.Stream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a client says over a WebSocket: {@code {"type":"subscribe","stream":"user"}}. */
final class SubscribeFrame {
  private SubscribeFrame() {}

  static String of(String type, Stream stream) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put("stream", stream.name());
    json.putAll(stream.parameters());
    return new String(JsonValue.write(json, false), StandardCharsets.UTF_8);
  }
}
