package io.github.mastodonjava.conformance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer in which one value is not there, or another one.
 *
 * @param path names and positions that lead to the value
 * @param value what stands there now
 * @param json the whole answer
 */
record Mutant(List<Object> path, @Nullable Object value, @Nullable Object json) {
  /** Stands for a value that is taken away. */
  static final Object NOTHING = "nothing";

  /** Values of each type, of which at most one is of the right one. */
  private static final List<@Nullable Object> VALUES =
      Arrays.asList(
          NOTHING,
          null,
          "",
          "a text",
          17L,
          1.5,
          new BigInteger("12345678901234567890"),
          true,
          List.of(),
          List.of("x", 1L),
          Map.of(),
          Map.of("x", 1L));

  /** The mutants of an answer at a path. */
  static List<Mutant> at(List<Object> path, Object json) {
    return VALUES.stream()
        .map(value -> new Mutant(path, value, changed(json, path, value)))
        .toList();
  }

  /**
   * All paths that lead to a field of an object, however deep, and to the elements of its lists.
   */
  static List<List<Object>> paths(Object json) {
    List<List<Object>> paths = new ArrayList<>();
    addPaths(json, List.of(), false, paths);
    return paths;
  }

  private static void addPaths(
      @Nullable Object json, List<Object> path, boolean inObject, List<List<Object>> paths) {
    if (inObject) {
      paths.add(path);
    }
    if (json instanceof Map<?, ?> map) {
      map.forEach((name, value) -> addPaths(value, longer(path, name), true, paths));
    } else if (json instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        addPaths(list.get(i), longer(path, i), inObject, paths);
      }
    }
  }

  private static List<Object> longer(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  private static @Nullable Object changed(
      @Nullable Object json, List<Object> path, @Nullable Object value) {
    if (path.isEmpty()) {
      return value;
    }
    Object step = path.get(0);
    List<Object> rest = path.subList(1, path.size());
    boolean remove = rest.isEmpty() && value == NOTHING;
    if (json instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      if (remove) {
        copy.remove(step);
      } else {
        copy.put(step, changed(map.get(step), rest, value));
      }
      return copy;
    }
    List<@Nullable Object> copy = new ArrayList<>((List<?>) json);
    int at = (Integer) step;
    if (remove) {
      copy.remove(at);
    } else {
      copy.set(at, changed(copy.get(at), rest, value));
    }
    return copy;
  }

  /** The path without positions: of a list, all elements are alike. */
  static String kind(List<Object> path) {
    StringBuilder kind = new StringBuilder();
    for (Object step : path) {
      kind.append('/').append(step instanceof Integer ? "*" : step);
    }
    return kind.toString();
  }

  @Override
  public String toString() {
    return kind(path) + " = " + value;
  }
}
