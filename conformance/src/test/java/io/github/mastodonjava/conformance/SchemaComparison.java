package io.github.mastodonjava.conformance;

import io.github.mastodonjava.conformance.OpenApi.Schema;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.OpenValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares records with schemas, in both directions; several schemas may share a record. */
final class SchemaComparison {
  private final Map<Class<?>, Map<Schema, Boolean>> schemas = new HashMap<>();
  private final Map<Class<?>, Set<String>> values = new HashMap<>();
  private final Set<String> problems = new TreeSet<>();

  /** Compares a record, and the records within it, with a schema. */
  void compare(Class<?> type, Schema schema) {
    if (schemas.computeIfAbsent(type, t -> new HashMap<>()).put(schema, true) != null) {
      return;
    }
    Map<String, RecordComponent> components = components(type);
    for (String property : schema.properties()) {
      RecordComponent component = components.get(property);
      if (component == null) {
        problems.add(type.getSimpleName() + " has no " + property);
      } else if (!fits(component.getGenericType(), schema.property(property))) {
        problems.add(name(type, component) + " is of another type");
      }
    }
  }

  /** Compares a set of values with a schema. */
  void compareValues(Class<?> type, Schema schema) {
    values.computeIfAbsent(type, t -> new HashSet<>()).addAll(schema.values());
  }

  /** The records and sets of values that were compared. */
  Set<Class<?>> compared() {
    Set<Class<?>> compared = new HashSet<>(schemas.keySet());
    compared.addAll(values.keySet());
    return compared;
  }

  /** All differences; to be asked for when everything was compared. */
  Set<String> problems() {
    Set<String> all = new TreeSet<>(problems);
    schemas.forEach(
        (type, ofType) -> {
          for (RecordComponent component : components(type).values()) {
            compareBack(type, component, ofType.keySet(), all);
          }
        });
    values.forEach((type, documented) -> compareValuesBack(type, documented, all));
    return all;
  }

  private static void compareBack(
      Class<?> type, RecordComponent component, Set<Schema> schemas, Set<String> problems) {
    String property = Components.wireName(component);
    List<Schema> having =
        schemas.stream().filter(schema -> schema.properties().contains(property)).toList();
    if (having.isEmpty()) {
      problems.add(name(type, component) + " is in no schema");
      return;
    }
    Class<?> raw = component.getType();
    if (raw == List.class || raw == Map.class) {
      return;
    }
    boolean mayBeAbsent =
        having.size() < schemas.size()
            || having.stream().anyMatch(schema -> schema.mayBeAbsent(property));
    if (mayBeAbsent != Components.isNullable(component)) {
      problems.add(
          name(type, component)
              + (mayBeAbsent ? " may be null in a schema" : " is never null in a schema"));
    }
  }

  private static void compareValuesBack(
      Class<?> type, Set<String> documented, Set<String> problems) {
    Set<String> constants = new TreeSet<>(OpenValues.of(type));
    documented.stream()
        .filter(value -> !constants.contains(value))
        .forEach(value -> problems.add(type.getSimpleName() + " lacks " + value));
    constants.removeAll(documented);
    constants.forEach(value -> problems.add(type.getSimpleName() + " has " + value));
  }

  private boolean fits(Type type, Schema schema) {
    if (!schema.choices().isEmpty()) {
      return schema.choices().stream().allMatch(choice -> fits(type, choice));
    }
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      return parameterized.getRawType() == List.class
          ? schema.is("array") && fits(arguments[0], schema.items())
          : schema.is("object") && mapFits(arguments[1], schema);
    }
    return type instanceof Class<?> raw && fits(raw, schema);
  }

  private boolean mapFits(Type values, Schema schema) {
    return schema.hasAdditionalProperties()
        ? fits(values, schema.additionalProperties())
        : schema.properties().stream().allMatch(name -> fits(values, schema.property(name)));
  }

  private boolean fits(Class<?> type, Schema schema) {
    if (Entity.class.isAssignableFrom(type)) {
      if (schema.is("object") && schema.hasProperties()) {
        compare(type, schema);
      }
      return schema.is("object");
    }
    if (OpenValue.class.isAssignableFrom(type)) {
      compareValues(type, schema);
      return schema.is("string") && !schema.values().isEmpty();
    }
    if (type == String.class) {
      return schema.is("string")
          && schema.values().isEmpty()
          && !schema.format().startsWith("date");
    } else if (type == Instant.class) {
      return schema.format().equals("date-time");
    } else if (type == LocalDate.class) {
      return schema.format().equals("date");
    } else if (type == Integer.class || type == Long.class) {
      return schema.is("integer");
    } else if (type == Double.class) {
      return schema.is("number");
    }
    return type == Boolean.class && schema.is("boolean");
  }

  private static Map<String, RecordComponent> components(Class<?> type) {
    Map<String, RecordComponent> components = new TreeMap<>();
    Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.getName().equals("extra"))
        .forEach(component -> components.put(Components.wireName(component), component));
    return components;
  }

  private static String name(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }
}
