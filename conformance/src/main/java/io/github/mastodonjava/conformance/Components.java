package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.Wire;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts of records' components, by reflection. */
final class Components {
  private Components() {}

  static String wireName(RecordComponent component) {
    Wire wire = component.getAnnotation(Wire.class);
    return wire != null
        ? wire.value()
        : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static @Nullable Object value(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
