package io.github.mastodonjava.auth;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a URI, in their order, as HTML forms encode them. */
final class Query {
  private record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private Query(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  static Query empty() {
    return new Query(List.of());
  }

  /**
   * Reads a query without its question mark; null for none.
   *
   * @throws IllegalArgumentException if a percent sign is followed by no number
   */
  static Query parse(@Nullable String raw) {
    List<Parameter> parameters = new ArrayList<>();
    int start = 0;
    while (raw != null && start < raw.length()) {
      int end = raw.indexOf('&', start);
      end = end < 0 ? raw.length() : end;
      if (end > start) {
        parameters.add(parameter(raw.substring(start, end)));
      }
      start = end + 1;
    }
    return new Query(parameters);
  }

  /** Returns this and a parameter; the same for a value of null. */
  Query and(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Query(more);
  }

  /** Returns the first value; null if there is none. */
  @Nullable String get(String name) {
    return parameters.stream()
        .filter(p -> p.name.equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse(null);
  }

  /** Whether one of the names has two values. */
  boolean repeats(List<String> names) {
    return names.stream()
        .anyMatch(name -> parameters.stream().filter(p -> p.name.equals(name)).count() > 1);
  }

  Query without(List<String> names) {
    return new Query(parameters.stream().filter(p -> !names.contains(p.name)).toList());
  }

  boolean isEmpty() {
    return parameters.isEmpty();
  }

  /** The encoded text: a space as {@code %20}, which every server reads. */
  @Override
  public String toString() {
    return String.join(
        "&", parameters.stream().map(p -> encode(p.name) + "=" + encode(p.value)).toList());
  }

  private static Parameter parameter(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new Parameter(decode(text), "")
        : new Parameter(decode(text.substring(0, equals)), decode(text.substring(equals + 1)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
