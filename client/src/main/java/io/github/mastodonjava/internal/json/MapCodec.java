package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object with free names. A value that is no {@code T} is left out and reported; the object as
 * it was sent is then kept as a misfit. Only where any JSON is allowed is null a value.
 */
final class MapCodec<T> extends Codec<Map<String, T>> {
  /** Equal to {@code Map.of()}, and another object: it was not sent, so it is not written. */
  private static final Map<?, ?> ABSENT = Collections.unmodifiableMap(new LinkedHashMap<>(0));

  private final Codec<T> element;

  MapCodec(Codec<T> element) {
    this.element = element;
  }

  @Override
  @Nullable Object read(JsonParser in, Reading reading) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return in.currentToken() == JsonToken.VALUE_NULL ? null : misfit(in);
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    Map<String, @Nullable Object> original = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      Object value = element.read(in, reading);
      if (value instanceof Misfit misfit) {
        original = original == null ? plain(values) : original;
        original.put(name, misfit.json());
        value = misfit.value();
        if (value == null) {
          reading.leftOut(in, misfit.json());
        }
      } else if (value == null && element != Scalars.ANY) {
        original = original == null ? plain(values) : original;
        original.put(name, null);
        reading.leftOut(in, null);
      } else if (original != null) {
        original.put(name, element.plain(value));
      }
      if (value != null || element == Scalars.ANY) {
        values.put(name, value);
      } else {
        values.remove(name);
      }
    }
    Map<String, @Nullable Object> map = Collections.unmodifiableMap(values);
    return original == null ? map : new Misfit(map, Collections.unmodifiableMap(original));
  }

  private Map<String, @Nullable Object> plain(Map<String, @Nullable Object> values)
      throws IOException {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      plain.put(entry.getKey(), element.plain(entry.getValue()));
    }
    return plain;
  }

  @Override
  void write(JsonGenerator out, Map<String, T> values) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, T> entry : values.entrySet()) {
      out.writeFieldName(entry.getKey());
      element.write(out, entry.getValue());
    }
    out.writeEndObject();
  }

  @Override
  @SuppressWarnings("unchecked") // it is empty
  Map<String, T> absent() {
    return (Map<String, T>) ABSENT;
  }
}
