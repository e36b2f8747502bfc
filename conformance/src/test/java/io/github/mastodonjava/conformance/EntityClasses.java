package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.OpenValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;

/** The client's records and open value sets, by simple name. */
final class EntityClasses {
  private EntityClasses() {}

  static Map<String, Class<?>> all() throws IOException, URISyntaxException {
    Map<String, Class<?>> classes = new TreeMap<>();
    for (Class<?> type : ClientClasses.in(Entity.class.getPackageName())) {
      if (type.isRecord()
          && (Entity.class.isAssignableFrom(type) || OpenValue.class.isAssignableFrom(type))) {
        classes.put(type.getSimpleName(), type);
      }
    }
    return classes;
  }
}
