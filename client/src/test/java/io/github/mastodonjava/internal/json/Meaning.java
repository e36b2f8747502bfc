package io.github.mastodonjava.internal.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON in the form in which what means the same is equal. */
final class Meaning {
  private Meaning() {}

  /** Without nulls in objects, which mean nothing; numbers by value; times in one form. */
  static @Nullable Object of(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<Object, Object> meaning = new HashMap<>();
      map.forEach(
          (name, value) -> {
            Object meant = of(value);
            if (meant != null) {
              meaning.put(name, meant);
            }
          });
      return meaning;
    }
    if (json instanceof List<?> list) {
      List<@Nullable Object> meaning = new ArrayList<>();
      list.forEach(item -> meaning.add(of(item)));
      return meaning;
    }
    if (json instanceof Number) {
      return new BigDecimal(json.toString()).stripTrailingZeros();
    }
    Instant time = json instanceof String text ? Times.offset(text) : null;
    return time == null ? json : time;
  }
}
