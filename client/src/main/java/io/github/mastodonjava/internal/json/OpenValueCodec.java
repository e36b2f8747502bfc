package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.mastodonjava.entity.OpenValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A text of an open value set. A subclass for each set, written at compile time, knows the
 * constructor.
 */
abstract class OpenValueCodec<T extends OpenValue> extends Codec<T> {
  abstract T create(String value);

  @Override
  @Nullable Object read(JsonParser in, Reading reading) throws IOException {
    Object text = Scalars.TEXT.read(in, reading);
    if (text instanceof String value) {
      return create(value);
    }
    if (text instanceof Misfit misfit && misfit.value() instanceof String value) {
      return new Misfit(create(value), misfit.json());
    }
    return text;
  }

  @Override
  void write(JsonGenerator out, T value) throws IOException {
    out.writeString(value.value());
  }
}
