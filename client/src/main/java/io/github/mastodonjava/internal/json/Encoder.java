package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mastodonjava.entity.Entity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes entities as the JSON that they were read from. */
public final class Encoder {
  private Encoder() {}

  @SuppressWarnings("unchecked") // the codec is found by the entity's own class
  public static String write(Entity entity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = Json.FACTORY.createGenerator(bytes)) {
      ((Codec<Entity>) Decoder.codec(entity.getClass())).write(out, entity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
