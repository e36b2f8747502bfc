package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an entity has more, and what of it is in its object {@code pleroma}, side by side. */
final class PleromaExtra {
  private static final String OBJECT = "pleroma";

  private PleromaExtra() {}

  static Map<String, @Nullable Object> of(Entity entity) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(entity.extra());
    if (all.remove(OBJECT) instanceof Map<?, ?> object) {
      object.forEach((name, value) -> all.put(String.valueOf(name), value));
    }
    return all;
  }
}
