package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that stands in an object, under one of its names, or alone; an empty one where it does
 * not.
 */
final class MemberCodec<T> extends Codec<List<T>> {
  private static final String ANY = "*";

  private final String member;
  private final ListCodec<T> list;

  /** Takes {@code *} for whichever list has something in it. */
  MemberCodec(String member, ListCodec<T> list) {
    this.member = member;
    this.list = list;
  }

  @Override
  @Nullable Object read(JsonParser in, Reading reading) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return list.read(in, reading);
    }
    List<?> found = List.of();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean here = member.equals(ANY) ? found.isEmpty() : in.currentName().equals(member);
      in.nextToken();
      if (here && in.currentToken() == JsonToken.START_ARRAY) {
        Object value = list.read(in, reading);
        Object items = value instanceof Misfit misfit ? misfit.value() : value;
        found = items instanceof List<?> some ? some : found;
      } else {
        in.skipChildren();
      }
    }
    return found;
  }

  @Override
  void write(JsonGenerator out, List<T> items) throws IOException {
    out.writeStartObject();
    out.writeFieldName(member);
    list.write(out, items);
    out.writeEndObject();
  }
}
