package io.github.mastodonjava.http;

import io.github.mastodonjava.entity.OpenValue;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a request, by the names on the wire, in the order in which it was said.
 * Immutable. Values are texts, numbers, booleans, files, lists, and maps for nested names.
 */
public final class Parameters implements ParameterSource {
  public static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, Object> values;

  private Parameters(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * These parameters and one more, or with another value for {@code name}.
   *
   * @param value a text, number, boolean, {@link OpenValue}, date or time (sent as ISO 8601),
   *     {@link Duration} (sent in seconds), {@link URI}, {@link FilePart}, {@link ParameterSource},
   *     or a collection or map of them; null is not sent
   * @throws IllegalArgumentException for any other value
   */
  public Parameters with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(Objects.requireNonNull(name, "name"), plain(name, value));
    return new Parameters(Collections.unmodifiableMap(more));
  }

  /** These parameters and {@code others}, which win. */
  public Parameters with(Parameters others) {
    if (values.isEmpty() || others.values.isEmpty()) {
      return values.isEmpty() ? others : this;
    }
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.putAll(others.values);
    return new Parameters(Collections.unmodifiableMap(more));
  }

  private static Object plain(String name, Object value) {
    if (value instanceof String
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof FilePart) {
      return value;
    } else if (value instanceof OpenValue open) {
      return open.value();
    } else if (value instanceof ZonedDateTime zoned) {
      return zoned.toInstant().toString(); // its own text names the zone, which ISO 8601 does not
    } else if (value instanceof OffsetDateTime offset) {
      return offset.toInstant().toString();
    } else if (value instanceof TemporalAccessor || value instanceof URI) {
      return value.toString();
    } else if (value instanceof Duration duration) {
      return duration.toSeconds();
    } else if (value instanceof ParameterSource source) {
      return source.parameters().values;
    } else if (value instanceof Collection<?> items) {
      List<Object> list = new ArrayList<>(items.size());
      for (Object item : items) {
        list.add(plain(name, Objects.requireNonNull(item, name)));
      }
      return Collections.unmodifiableList(list);
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> nested = new LinkedHashMap<>();
      map.forEach((key, item) -> nested.put(String.valueOf(key), plain(name, item)));
      return Collections.unmodifiableMap(nested);
    }
    throw new IllegalArgumentException(name + " cannot be sent as a " + value.getClass().getName());
  }

  @Override
  public Parameters parameters() {
    return this;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The values by name, as plain JDK values and {@link FilePart}s. */
  public Map<String, Object> values() {
    return values;
  }

  /**
   * The same as a flat list, as forms and queries have it: {@code name[]} for each element of a
   * list, {@code name[key]} for nested names.
   */
  public List<Map.Entry<String, Object>> flat() {
    List<Map.Entry<String, Object>> pairs = new ArrayList<>();
    for (Map.Entry<String, Object> each : values.entrySet()) {
      flatten(each.getKey(), each.getValue(), pairs);
    }
    return pairs;
  }

  private static void flatten(String name, Object value, List<Map.Entry<String, Object>> pairs) {
    if (value instanceof Collection<?> items) {
      for (Object item : items) {
        flatten(name + "[]", Objects.requireNonNull(item), pairs);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> flatten(name + "[" + key + "]", item, pairs));
    } else {
      pairs.add(Map.entry(name, value instanceof FilePart ? value : value.toString()));
    }
  }

  /** Whether a file is among them. */
  boolean hasFile() {
    return !files().isEmpty();
  }

  /** The files among them. */
  List<FilePart> files() {
    List<FilePart> files = new ArrayList<>();
    for (Map.Entry<String, Object> pair : flat()) {
      if (pair.getValue() instanceof FilePart file) {
        files.add(file);
      }
    }
    return files;
  }

  /** The names; values may be secret. */
  @Override
  public String toString() {
    return values.keySet().toString();
  }
}
