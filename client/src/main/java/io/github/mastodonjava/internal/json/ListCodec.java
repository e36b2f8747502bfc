package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list. An element that is no {@code T} is left out and reported, the others arrive; the list as
 * it was sent is then kept as a misfit.
 */
final class ListCodec<T> extends Codec<List<T>> {
  /** Equal to {@code List.of()}, and another object: it was not sent, so it is not written. */
  private static final List<?> ABSENT = Collections.unmodifiableList(new ArrayList<>(0));

  private final Codec<T> element;

  ListCodec(Codec<T> element) {
    this.element = element;
  }

  @Override
  @Nullable Object read(JsonParser in, Reading reading) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return in.currentToken() == JsonToken.VALUE_NULL ? null : misfit(in);
    }
    if (in.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<Object> items = new ArrayList<>();
    List<@Nullable Object> original = null;
    do {
      Object item = element.read(in, reading);
      if (item instanceof Misfit misfit) {
        original = original == null ? plain(items) : original;
        original.add(misfit.json());
        item = misfit.value();
        if (item == null) {
          reading.leftOut(in, misfit.json());
          continue;
        }
      } else if (item == null) {
        original = original == null ? plain(items) : original;
        original.add(null);
        reading.leftOut(in, null);
        continue;
      } else if (original != null) {
        original.add(element.plain(item));
      }
      items.add(item);
    } while (in.nextToken() != JsonToken.END_ARRAY);
    List<?> list = List.of(items.toArray());
    return original == null ? list : new Misfit(list, Collections.unmodifiableList(original));
  }

  private List<@Nullable Object> plain(List<Object> items) throws IOException {
    List<@Nullable Object> plain = new ArrayList<>();
    for (Object item : items) {
      plain.add(element.plain(item));
    }
    return plain;
  }

  @Override
  void write(JsonGenerator out, List<T> items) throws IOException {
    out.writeStartArray();
    for (T item : items) {
      element.write(out, item);
    }
    out.writeEndArray();
  }

  @Override
  @SuppressWarnings("unchecked") // it is empty
  List<T> absent() {
    return (List<T>) ABSENT;
  }
}
