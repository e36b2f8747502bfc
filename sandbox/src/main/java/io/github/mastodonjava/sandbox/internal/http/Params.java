package io.github.mastodonjava.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, from query, form and JSON together, nested as Rails nests them:
 * {@code a[]=1}, {@code a[b]=1}, {@code a[0][b]=1}.
 */
public final class Params {
  private static final Set<String> FALSE = Set.of("0", "f", "F", "false", "FALSE", "off", "OFF");

  /** Values are strings, lists and maps of the same, or {@link Upload}; null is JSON's null. */
  private final Map<String, @Nullable Object> values;

  public Params() {
    this(new LinkedHashMap<>());
  }

  private Params(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /** A file of a multipart form; nobody changes its content. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Upload(String name, String contentType, byte[] content) {
    public long size() {
      return content.length;
    }
  }

  /** Reads {@code application/x-www-form-urlencoded}. */
  public void addForm(String form) {
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        add(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiError.badRequest();
    }
  }

  /** Adds one field whose name may have brackets. */
  public void add(String name, Object value) {
    int bracket = name.indexOf('[');
    if (bracket <= 0 || !name.endsWith("]")) {
      values.put(name, value);
      return;
    }
    String first = name.substring(0, bracket);
    String[] rest = name.substring(bracket + 1, name.length() - 1).split("]\\[", -1);
    values.put(first, merged(values.get(first), rest, 0, value));
  }

  @SuppressWarnings("unchecked") // only this class builds the tree
  private static Object merged(@Nullable Object old, String[] keys, int index, Object value) {
    if (index == keys.length) {
      return value;
    }
    if (keys[index].isEmpty()) {
      List<Object> list = old instanceof List ? (List<Object>) old : new ArrayList<>();
      Object last = list.isEmpty() ? null : list.get(list.size() - 1);
      boolean continues =
          index + 1 < keys.length
              && last instanceof Map<?, ?> map
              && !map.containsKey(keys[index + 1]);
      if (continues) {
        list.set(list.size() - 1, merged(last, keys, index + 1, value));
      } else {
        list.add(merged(null, keys, index + 1, value));
      }
      return list;
    }
    Map<String, Object> map =
        old instanceof Map ? (Map<String, Object>) old : new LinkedHashMap<>();
    map.put(keys[index], merged(map.get(keys[index]), keys, index + 1, value));
    return map;
  }

  public void addJson(JsonNode object) {
    object.properties().forEach(field -> values.put(field.getKey(), plain(field.getValue())));
  }

  private static @Nullable Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      node.properties().forEach(field -> map.put(field.getKey(), plain(field.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(element -> list.add(plain(element)));
      return list;
    }
    return node.isNull() ? null : node.asText();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value as text; null when it is absent or not a plain value. */
  public @Nullable String string(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  public String string(String name, String fallback) {
    return Objects.requireNonNullElse(string(name), fallback);
  }

  /** Rails' idea of a boolean; null when absent or empty. */
  public @Nullable Boolean bool(String name) {
    String text = string(name);
    return (text == null || text.isEmpty()) ? null : !FALSE.contains(text);
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(bool(name));
  }

  /** The plain values of a list; empty when absent. */
  public List<String> strings(String name) {
    Object value = values.get(name);
    if (value instanceof Map<?, ?> map) {
      value = List.copyOf(map.values());
    }
    if (!(value instanceof List<?> list)) {
      return List.of();
    }
    return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** The parameters below {@code name}; empty when absent. */
  @SuppressWarnings("unchecked") // only this class builds the tree
  public Params nested(String name) {
    return values.get(name) instanceof Map<?, ?> map
        ? new Params((Map<String, @Nullable Object>) map)
        : new Params();
  }

  /** The groups of a list of nested parameters, whether written with indexes or not. */
  @SuppressWarnings("unchecked") // only this class builds the tree
  public List<Params> nestedList(String name) {
    Object value = values.get(name);
    if (value instanceof Map<?, ?> map) {
      value = List.copyOf(map.values());
    }
    if (!(value instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .filter(Map.class::isInstance)
        .map(element -> new Params((Map<String, @Nullable Object>) element))
        .toList();
  }

  public @Nullable Upload upload(String name) {
    return values.get(name) instanceof Upload upload ? upload : null;
  }
}
