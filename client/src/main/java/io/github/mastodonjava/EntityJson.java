package io.github.mastodonjava;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.internal.json.Decoder;
import io.github.mastodonjava.internal.json.Encoder;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stores entities as JSON and restores them, without loss: what the server sent comes back, known
 * or not.
 */
public final class EntityJson {
  private EntityJson() {}

  /** Returns the entity as the server sent it, on one line. */
  public static String write(Entity entity) {
    return Encoder.write(entity);
  }

  /**
   * Reads an entity, in the same way as a server's answer is read.
   *
   * @throws MastodonDecodeException if {@code json} is not a JSON object
   */
  public static <E extends Entity> E read(String json, Class<E> type) {
    try {
      return Decoder.one(json.getBytes(StandardCharsets.UTF_8), type).value();
    } catch (IOException e) {
      throw MastodonDecodeException.of(type.getSimpleName(), null, json, e);
    }
  }

  /**
   * Reads an entity from a value of {@link Entity#extra()}, where servers send more than Mastodon:
   * {@code EntityJson.fromExtra(status.extra().get("pleroma"), PleromaStatus.class)}.
   *
   * @param value plain JDK values; what is no map, as null, is read like an empty one
   */
  public static <E extends Entity> E fromExtra(@Nullable Object value, Class<E> type) {
    byte[] json = JsonValue.write(value instanceof Map<?, ?> ? value : Map.of(), false);
    try {
      return Decoder.one(json, type).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is an object, and no deeper than what it came from
    }
  }
}
