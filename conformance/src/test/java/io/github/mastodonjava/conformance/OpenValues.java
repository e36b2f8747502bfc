package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.OpenValue;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;

/** The constants of open value sets, by reflection. */
final class OpenValues {
  private OpenValues() {}

  static Set<String> of(Class<?> type) {
    Set<String> values = new TreeSet<>();
    for (Field field : type.getFields()) {
      try {
        if (field.getType() == type && field.get(null) instanceof OpenValue value) {
          values.add(value.value());
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }
}
