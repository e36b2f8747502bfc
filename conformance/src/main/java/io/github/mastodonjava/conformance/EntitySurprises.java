package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.Entity;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where what a server sent is not what the records promise. */
final class EntitySurprises {
  private final Set<String> found = new TreeSet<>();

  private EntitySurprises() {}

  static Set<String> in(Object value) {
    EntitySurprises surprises = new EntitySurprises();
    surprises.look(value);
    return surprises.found;
  }

  private void look(@Nullable Object value) {
    if (value instanceof Entity entity) {
      lookInto(entity);
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::look);
    } else if (value instanceof Map<?, ?> values) {
      values.values().forEach(this::look);
    }
  }

  private void lookInto(Entity entity) {
    String name = entity.getClass().getSimpleName();
    entity.extra().keySet().forEach(field -> found.add(name + "." + field));
    for (RecordComponent component : entity.getClass().getRecordComponents()) {
      Object value = Components.value(entity, component);
      if (value == null && !Components.isNullable(component)) {
        found.add(name + "." + component.getName() + " is null");
      }
      if (!component.getName().equals("extra")) {
        look(value);
      }
    }
  }
}
