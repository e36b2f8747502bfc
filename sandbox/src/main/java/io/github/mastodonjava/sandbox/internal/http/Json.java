package io.github.mastodonjava.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON trees, written compactly. */
public final class Json {
  /** Characters of four bytes are written as such, not as two escapes. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
              .build());

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  public static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> present) {
    ArrayNode array = array();
    values.forEach(value -> array.add(present.apply(value)));
    return array;
  }

  public static JsonNode text(@Nullable String value) {
    return value == null
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.textNode(value);
  }

  public static JsonNode bool(@Nullable Boolean value) {
    return value == null
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.booleanNode(value);
  }

  /** An id as Mastodon writes it: a string. */
  public static JsonNode id(@Nullable Long id) {
    return text(id == null ? null : Long.toString(id));
  }

  /** An instant with milliseconds, such as {@code 2026-08-01T13:53:15.378Z}. */
  public static JsonNode time(@Nullable Instant instant) {
    return text(instant == null ? null : MILLIS.format(instant));
  }

  /** The beginning of the day; Mastodon tells no more of when an account was made. */
  public static JsonNode startOfDay(Instant instant) {
    return time(instant.truncatedTo(ChronoUnit.DAYS));
  }

  public static JsonNode day(@Nullable Instant instant) {
    return text(instant == null ? null : DAY.format(instant));
  }

  public static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /** Reads a request's body. */
  static JsonNode parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node == null ? object() : node;
    } catch (JsonProcessingException e) {
      throw ApiError.badRequest();
    }
  }
}
