package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.http.FilePart;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values of any type that the client's methods take. Of a type of the client, there is one for each
 * of its factories and constants, and of each of these, one for every single method that says more,
 * and one with all that can be said together.
 */
final class Samples {
  /** What has to be encoded wherever it stands. */
  static final String TEXT = "a/b ü?&#%";

  private static final int DEEPEST = 3;

  private int depth;

  /** Values of a type, the fullest first; none for a type of which nothing can be made. */
  List<Object> of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return ofGeneric((Class<?>) parameterized.getRawType(), parameterized);
    }
    return type instanceof Class<?> raw ? ofClass(raw) : List.of();
  }

  private List<Object> ofGeneric(Class<?> raw, ParameterizedType type) {
    List<Object> items = of(type.getActualTypeArguments()[0]);
    if (items.isEmpty()) {
      return List.of();
    } else if (raw == List.class || raw == Collection.class) {
      return Stream.concat(Stream.of(items), items.stream().map(List::of))
          .<Object>map(item -> item)
          .toList();
    } else if (raw == Set.class) {
      return List.of(Set.copyOf(items));
    } else if (raw == Map.class) {
      return of(type.getActualTypeArguments()[1]).stream()
          .<Object>map(value -> Map.of("key", value))
          .toList();
    }
    return List.of();
  }

  private List<Object> ofClass(Class<?> type) {
    if (type == String.class) {
      return List.of(TEXT, "https://example.org/", "12");
    } else if (type == int.class || type == Integer.class) {
      return List.of(2);
    } else if (type == long.class || type == Long.class) {
      return List.of(2L);
    } else if (type == double.class || type == Double.class) {
      return List.of(0.5);
    } else if (type == boolean.class || type == Boolean.class) {
      return List.of(true, false);
    } else if (type == Duration.class) {
      return List.of(Duration.ofDays(1));
    } else if (type == Instant.class) {
      return List.of(Instant.parse("2030-01-02T03:04:05Z"));
    } else if (type == LocalDate.class) {
      return List.of(LocalDate.of(2000, 1, 2));
    } else if (type == URI.class) {
      return List.of(URI.create("https://example.org/"), URI.create("https://example.net/"));
    } else if (type == FilePart.class) {
      return List.of(FilePart.of("a.png", "image/png", new byte[] {1}));
    } else if (type.isArray()) {
      return array(type.getComponentType());
    } else if (type.isEnum()) {
      return Arrays.asList((Object[]) type.getEnumConstants());
    }
    return type.getName().startsWith("io.github.mastodonjava.") && !type.isInterface()
        ? ofClient(type)
        : List.of();
  }

  private List<Object> array(Class<?> component) {
    List<Object> items = of(component);
    Object array = Array.newInstance(component, items.size());
    for (int i = 0; i < items.size(); i++) {
      Array.set(array, i, items.get(i));
    }
    return List.of(array);
  }

  private List<Object> ofClient(Class<?> type) {
    if (depth == DEEPEST || Entity.class.isAssignableFrom(type)) {
      return List.of();
    }
    depth++;
    try {
      List<Object> full = new ArrayList<>();
      List<Object> others = new ArrayList<>();
      for (Object plain : plain(type)) {
        others.add(plain);
        full.add(0, withAll(type, plain, others));
      }
      full.addAll(others);
      return full;
    } finally {
      depth--;
    }
  }

  private List<Object> plain(Class<?> type) {
    List<Object> plain = new ArrayList<>();
    for (Executable factory : factories(type)) {
      for (Object[] arguments : arguments(factory.getGenericParameterTypes())) {
        add(invoke(factory, null, arguments), plain);
      }
    }
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        add(get(field), plain);
      }
    }
    return plain;
  }

  private static List<Executable> factories(Class<?> type) {
    List<Executable> factories = new ArrayList<>();
    for (Method method : methods(type)) {
      if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type) {
        factories.add(method);
      }
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      factories.add(constructor);
    }
    return factories;
  }

  /** Says all that can be said together, and notes down what each thing alone makes. */
  private Object withAll(Class<?> type, Object plain, List<Object> single) {
    Object all = plain;
    for (Method method : methods(type)) {
      if (Modifier.isStatic(method.getModifiers())
          || method.getReturnType() != type
          || isForOtherServers(method)) {
        continue;
      }
      Object more = null;
      for (Object[] arguments : arguments(method.getGenericParameterTypes())) {
        add(invoke(method, plain, arguments), single);
        more = more == null ? invoke(method, all, arguments) : more;
      }
      all = more == null ? all : more;
    }
    return all;
  }

  /** {@code with(name, value)} takes whatever other servers may know. */
  static boolean isForOtherServers(Method method) {
    return method.getName().equals("with")
        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class, Object.class});
  }

  /** Public methods, always in the same order. */
  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /** Arguments for parameters: the first value of each, then each other value of each. */
  List<Object[]> arguments(Type[] types) {
    List<List<Object>> values = new ArrayList<>();
    for (Type type : types) {
      values.add(of(type));
    }
    if (values.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    Object[] first = values.stream().map(each -> each.get(0)).toArray();
    List<Object[]> all = new ArrayList<>();
    all.add(first);
    for (int i = 0; i < types.length; i++) {
      for (Object other : values.get(i).subList(1, values.get(i).size())) {
        Object[] arguments = first.clone();
        arguments[i] = other;
        all.add(arguments);
      }
    }
    return all;
  }

  private static void add(Object value, List<Object> values) {
    if (value != null) {
      values.add(value);
    }
  }

  private static Object get(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null where the arguments are refused. */
  private static Object invoke(Executable executable, Object target, Object... arguments) {
    try {
      return executable instanceof Method method
          ? method.invoke(target, arguments)
          : ((Constructor<?>) executable).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) {
        return null;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(executable.toString(), e);
    }
  }
}
