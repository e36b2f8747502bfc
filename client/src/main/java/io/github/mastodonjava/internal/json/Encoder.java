package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mastodonjava.entity.Entity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes entities as the JSON that they were read from. */
public final class Encoder {
  private Encoder() {}

  @SuppressWarnings("unchecked") // the codec is found by the entity's own class
  public static String write(Entity entity) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = Json.FACTORY.createGenerator(json)) {
      ((Codec<Entity>) Decoder.codec(entity.getClass())).write(out, entity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Json.escapeUnpaired(json.toString());
  }
}
