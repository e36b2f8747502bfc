package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON of one Java type. */
abstract class Codec<T> {
  /**
   * Reads the value at the current token, to its last token. Only malformed JSON throws.
   *
   * @return a {@code T}; null for JSON's null; a {@link Misfit} for a value that {@code T} cannot
   *     hold exactly
   */
  abstract @Nullable Object read(JsonParser in, Reading reading) throws IOException;

  abstract void write(JsonGenerator out, T value) throws IOException;

  /** What stands for a value that is not there; told by identity from one that was sent. */
  @Nullable T absent() {
    return null;
  }

  /** What {@link #write} writes, as plain JDK values. */
  @SuppressWarnings("unchecked") // the value was read by this codec
  final @Nullable Object plain(@Nullable Object value) throws IOException {
    if (value == null) {
      return null;
    }
    StringWriter json = new StringWriter();
    try (JsonGenerator out = Json.FACTORY.createGenerator(json)) {
      write(out, (T) value);
    }
    return JsonValue.read(json.toString());
  }

  /** Reads the value at the current token as it is: no {@code T} is in it. */
  static Misfit misfit(JsonParser in) throws IOException {
    return new Misfit(null, JsonValue.read(in));
  }
}
