package io.github.mastodonjava.conformance;

import io.github.mastodonjava.http.Endpoint;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which endpoints the methods of the client send requests to. */
final class MethodRows {
  private final Map<String, List<ClientSource.Method>> ofClasses;

  /** Takes all methods of the classes, private ones too. */
  MethodRows(List<ClientSource.Method> methods) {
    this.ofClasses =
        methods.stream().collect(Collectors.groupingBy(ClientSource.Method::className));
  }

  /** Those that the method itself names. */
  static Set<Endpoint<?>> named(ClientSource.Method method) throws ReflectiveOperationException {
    Set<Endpoint<?>> rows = new LinkedHashSet<>();
    for (Field field : Class.forName(method.className()).getDeclaredFields()) {
      if (field.getType() == Endpoint.class && method.names().contains(field.getName())) {
        field.setAccessible(true);
        rows.add((Endpoint<?>) field.get(null));
      }
    }
    return rows;
  }

  /** Those that the method names, or else those that the methods of its class name for it. */
  Set<Endpoint<?>> of(ClientSource.Method method) throws ReflectiveOperationException {
    return of(method, new HashSet<>());
  }

  private Set<Endpoint<?>> of(ClientSource.Method method, Set<ClientSource.Method> seen)
      throws ReflectiveOperationException {
    Set<Endpoint<?>> rows = named(method);
    if (rows.isEmpty() && seen.add(method)) {
      for (ClientSource.Method called : called(method)) {
        rows.addAll(of(called, seen));
      }
    }
    return rows;
  }

  private List<ClientSource.Method> called(ClientSource.Method method) {
    List<ClientSource.Method> called = new ArrayList<>();
    for (ClientSource.Method other : ofClasses.getOrDefault(method.className(), List.of())) {
      if (method.calls().contains(other.call())) {
        called.add(other);
      }
    }
    return called;
  }
}
