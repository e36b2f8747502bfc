package io.github.mastodonjava.conformance;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers are when they are stored. */
final class Written {
  private Written() {}

  /** An answer, or a part of one, written as JSON and read again as plain values. */
  static @Nullable Object json(@Nullable Object value) {
    if (value instanceof Entity entity) {
      try {
        return JsonValue.read(EntityJson.write(entity));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (value instanceof List<?> items) {
      List<@Nullable Object> list = new ArrayList<>();
      items.forEach(item -> list.add(json(item)));
      return list;
    } else if (value instanceof Map<?, ?> values) {
      Map<Object, @Nullable Object> map = new LinkedHashMap<>();
      values.forEach((name, item) -> map.put(name, json(item)));
      return map;
    }
    return value;
  }

  /** Where an entity is not the same after it was stored and restored. */
  static List<String> differencesWhenRestored(@Nullable Object value) {
    List<String> differences = new ArrayList<>();
    if (value instanceof Entity entity) {
      Entity restored = EntityJson.read(EntityJson.write(entity), entity.getClass());
      if (!restored.equals(entity)) {
        differences.add("is restored as " + restored + ", not as " + entity);
      }
    } else if (value instanceof List<?> items) {
      items.forEach(item -> differences.addAll(differencesWhenRestored(item)));
    } else if (value instanceof Map<?, ?> values) {
      values.values().forEach(item -> differences.addAll(differencesWhenRestored(item)));
    }
    return differences;
  }
}
