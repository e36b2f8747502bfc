package io.github.mastodonjava.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** An OpenAPI description, as far as it is needed to judge answers by its schemas. */
final class OpenApi {
  private final JsonNode root;

  private OpenApi(JsonNode root) {
    this.root = root;
  }

  static OpenApi read(Path file) {
    try {
      return new OpenApi(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with an answer to {@code method path}; empty when nothing is. */
  List<String> problems(String method, String path, JsonNode answer) {
    JsonNode schema =
        operation(method, path)
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema");
    if (schema.isMissingNode()) {
      return List.of("no schema for " + method + " " + path);
    }
    List<String> problems = new ArrayList<>();
    check(answer, schema, method + " " + path, problems);
    return problems;
  }

  /** What is wrong with an entity of the schema {@code name}. */
  List<String> problemsOf(String name, JsonNode entity) {
    List<String> problems = new ArrayList<>();
    check(entity, root.path("components").path("schemas").path(name), name, problems);
    return problems;
  }

  private JsonNode operation(String method, String path) {
    JsonNode exact = root.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    if (!exact.isMissingNode()) {
      return exact;
    }
    for (Map.Entry<String, JsonNode> entry : root.path("paths").properties()) {
      boolean fits = path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
      JsonNode operation = entry.getValue().path(method.toLowerCase(Locale.ROOT));
      if (fits && !operation.isMissingNode()) {
        return operation;
      }
    }
    return root.path("nothing");
  }

  private void check(JsonNode value, JsonNode schema, String where, List<String> problems) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replaceAll(".*/", "");
      check(value, root.path("components").path("schemas").path(name), where, problems);
      return;
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        checkChoice(value, schema.path(choice), where, problems);
      }
    }
    schema.path("allOf").forEach(part -> check(value, part, where, problems));
    if (schema.has("type") && !hasType(value, schema.path("type"))) {
      problems.add(where + " is " + value.getNodeType() + ", not " + schema.path("type"));
      return;
    }
    if (schema.has("enum") && !isOneOf(value, schema.path("enum"))) {
      problems.add(where + " is " + value + ", none of " + schema.path("enum"));
    }
    checkFormat(value, schema.path("format").asText(), where, problems);
    if (value.isObject() && schema.has("properties")) {
      checkObject(value, schema, where, problems);
    }
    if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(value.get(i), schema.path("items"), where + "[" + i + "]", problems);
      }
    }
  }

  /** The value must fit one of the choices; of the misfits the nearest is told. */
  private void checkChoice(JsonNode value, JsonNode choices, String where, List<String> problems) {
    List<String> nearest = null;
    for (JsonNode choice : choices) {
      List<String> misfits = new ArrayList<>();
      check(value, choice, where, misfits);
      if (nearest == null || misfits.size() < nearest.size()) {
        nearest = misfits;
      }
    }
    if (nearest != null) {
      problems.addAll(nearest);
    }
  }

  private void checkObject(JsonNode value, JsonNode schema, String where, List<String> problems) {
    JsonNode properties = schema.path("properties");
    for (JsonNode required : schema.path("required")) {
      if (!value.has(required.asText())) {
        problems.add(where + " lacks " + required.asText());
      }
    }
    for (String name : new TreeSet<>(names(value))) {
      JsonNode property = properties.path(name);
      if (!property.isMissingNode()) {
        check(value.get(name), property, where + "." + name, problems);
      } else if (!schema.has("additionalProperties")) {
        problems.add(where + "." + name + " is unknown");
      }
    }
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static boolean hasType(JsonNode value, JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (hasType(value, one)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> throw new AssertionError("unknown type " + type);
    };
  }

  private static boolean isOneOf(JsonNode value, JsonNode allowed) {
    for (JsonNode one : allowed) {
      if (one.equals(value)) {
        return true;
      }
    }
    return value.isNull();
  }

  private static void checkFormat(
      JsonNode value, String format, String where, List<String> problems) {
    if (!value.isTextual()) {
      return;
    }
    String pattern =
        switch (format) {
          case "date-time" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
          case "date" -> "\\d{4}-\\d\\d-\\d\\d";
          case "uri" -> "[a-z]+:.+";
          default -> "(?s).*";
        };
    if (!value.asText().matches(pattern)) {
      problems.add(where + " is no " + format + ": " + value);
    }
  }
}
