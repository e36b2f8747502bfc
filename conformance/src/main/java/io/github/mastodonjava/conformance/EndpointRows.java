package io.github.mastodonjava.conformance;

import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The client's endpoints: the constants of its classes. */
public final class EndpointRows {
  /** Where those of Mastodon are. */
  public static final String MASTODON = "io.github.mastodonjava.api";

  /** Where those of Mastodon's streams are. */
  public static final String STREAMING = "io.github.mastodonjava.internal.streaming";

  private EndpointRows() {}

  /** Those of Mastodon, with those of its streams. */
  public static List<Endpoint<?>> all() throws IOException, URISyntaxException {
    List<Endpoint<?>> rows = new ArrayList<>(in(MASTODON).keySet());
    rows.addAll(in(STREAMING).keySet());
    return List.copyOf(rows);
  }

  /** Those of a package and the packages below it, with the classes that they stand in. */
  public static Map<Endpoint<?>, Class<?>> in(String packageName)
      throws IOException, URISyntaxException {
    Map<Endpoint<?>, Class<?>> rows = new LinkedHashMap<>();
    for (Class<?> type : ClientClasses.in(packageName)) {
      constants(type).forEach(endpoint -> rows.put(endpoint, type));
    }
    return rows;
  }

  private static List<Endpoint<?>> constants(Class<?> type) {
    List<Endpoint<?>> endpoints = new ArrayList<>();
    try {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Endpoint.class) {
          field.setAccessible(true);
          endpoints.add((Endpoint<?>) field.get(null));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return endpoints;
  }
}
