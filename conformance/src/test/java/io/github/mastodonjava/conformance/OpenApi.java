package io.github.mastodonjava.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The schemas of an OpenAPI file. */
final class OpenApi {
  private static final String REFERENCE = "#/components/schemas/";

  private final JsonNode schemas;

  private OpenApi(JsonNode schemas) {
    this.schemas = schemas;
  }

  static OpenApi read(Path file) throws IOException {
    return new OpenApi(
        new ObjectMapper().readTree(file.toFile()).path("components").path("schemas"));
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    schemas.fieldNames().forEachRemaining(names::add);
    return names;
  }

  Schema named(String name) {
    return schema(schemas.path(name));
  }

  private Schema schema(JsonNode node) {
    if (node.has("$ref")) {
      Schema named = named(node.path("$ref").asText().substring(REFERENCE.length()));
      return types(node).contains("null")
          ? new Schema(this, named.node, named.choices, true)
          : named;
    }
    if (node.has("oneOf")) {
      List<Schema> choices = new ArrayList<>();
      boolean nullable = false;
      for (JsonNode choice : node.path("oneOf")) {
        Schema schema = schema(choice);
        nullable |= schema.nullable();
        if (!schema.types().isEmpty() || schema.choices().size() > 1) {
          choices.add(schema);
        }
      }
      return new Schema(this, node, choices, nullable);
    }
    return new Schema(this, node, List.of(), types(node).contains("null"));
  }

  private static Set<String> types(JsonNode node) {
    Set<String> types = new TreeSet<>();
    JsonNode type = node.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    } else {
      type.forEach(t -> types.add(t.asText()));
    }
    return types;
  }

  /**
   * One schema.
   *
   * @param choices those that it may be instead, where it is a choice
   */
  record Schema(OpenApi api, JsonNode node, List<Schema> choices, boolean nullable) {
    Set<String> types() {
      Set<String> types = OpenApi.types(node);
      types.remove("null");
      return types;
    }

    boolean is(String type) {
      return types().contains(type);
    }

    boolean hasProperties() {
      return node.has("properties");
    }

    Set<String> properties() {
      Set<String> names = new TreeSet<>();
      node.path("properties").fieldNames().forEachRemaining(names::add);
      return names;
    }

    Schema property(String name) {
      return api.schema(node.path("properties").path(name));
    }

    /** Whether the property may be null, or not be there. */
    boolean mayBeAbsent(String property) {
      for (JsonNode required : node.path("required")) {
        if (required.asText().equals(property)) {
          return property(property).nullable();
        }
      }
      return true;
    }

    Schema items() {
      return api.schema(node.path("items"));
    }

    boolean hasAdditionalProperties() {
      return node.path("additionalProperties").isObject();
    }

    Schema additionalProperties() {
      return api.schema(node.path("additionalProperties"));
    }

    String format() {
      return node.path("format").asText();
    }

    Set<String> values() {
      Set<String> values = new TreeSet<>();
      node.path("enum").forEach(value -> values.add(value.asText()));
      return values;
    }
  }
}
