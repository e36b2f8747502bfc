package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON as plain JDK values, exactly: {@code Map}, {@code List}, {@code String}, {@code
 * Boolean}, {@code Long} (or {@code BigInteger} past its range), {@code BigDecimal} and null. Maps
 * and lists are unmodifiable.
 */
public final class JsonValue {
  private JsonValue() {}

  /** Reads one JSON document; fails on malformed JSON and on anything after it. */
  public static @Nullable Object read(byte[] json) throws IOException {
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      return readDocument(in);
    }
  }

  /** Reads one JSON document; fails on malformed JSON and on anything after it. */
  public static @Nullable Object read(String json) throws IOException {
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      return readDocument(in);
    }
  }

  private static @Nullable Object readDocument(JsonParser in) throws IOException {
    if (in.nextToken() == null) {
      throw new JsonEOFException(in, null, "There is no JSON in it");
    }
    Object value = read(in);
    requireEnd(in);
    return value;
  }

  /** Writes plain JDK values as JSON. */
  public static byte[] write(@Nullable Object value, boolean pretty) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = Json.FACTORY.createGenerator(json)) {
      if (pretty) {
        out.setPrettyPrinter(new DefaultPrettyPrinter());
      }
      write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Json.escapeUnpaired(json.toString()).getBytes(StandardCharsets.UTF_8);
  }

  static void requireEnd(JsonParser in) throws IOException {
    if (in.nextToken() != null) {
      throw new JsonParseException(in, "There is something after the JSON document");
    }
  }

  /** Reads the value at the current token. */
  static @Nullable Object read(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readArray(in);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT -> readInteger(in);
      case VALUE_NUMBER_FLOAT -> readFraction(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new JsonParseException(in, "Unexpected " + in.currentToken());
    };
  }

  private static Object readInteger(JsonParser in) throws IOException {
    return in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? in.getBigIntegerValue()
        : Long.valueOf(in.getLongValue());
  }

  /** Reads a number with a fraction or an exponent; one that is written without is a whole one. */
  private static Object readFraction(JsonParser in) throws IOException {
    BigDecimal decimal = readDecimal(in);
    if (decimal.scale() != 0) {
      return decimal;
    }
    BigInteger whole = decimal.unscaledValue();
    return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
  }

  /** Reads the number at the current token exactly. */
  static BigDecimal readDecimal(JsonParser in) throws IOException {
    try {
      return in.getDecimalValue();
    } catch (NumberFormatException e) {
      throw new JsonParseException(in, "The exponent of a number is out of range", e);
    }
  }

  private static Map<String, @Nullable Object> readObject(JsonParser in) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      map.put(name, read(in));
    }
    return Collections.unmodifiableMap(map);
  }

  private static List<@Nullable Object> readArray(JsonParser in) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(in));
    }
    return Collections.unmodifiableList(list);
  }

  static void write(JsonGenerator out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof BigInteger integer) {
      out.writeNumber(integer);
    } else if (value instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof Double || value instanceof Float) {
      out.writeNumber(((Number) value).doubleValue());
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        write(out, item);
      }
      out.writeEndArray();
    } else if (value instanceof TemporalAccessor) {
      out.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName());
    }
  }
}
