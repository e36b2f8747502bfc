package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON documents. Malformed JSON, and JSON of another kind, is an {@link IOException}. */
public final class Decoder {
  /** Each is looked up once: there are many, and every call asks for some. */
  private static final ClassValue<Codec<?>> CODECS =
      new ClassValue<>() {
        @Override
        protected Codec<?> computeValue(Class<?> type) {
          Codec<?> codec = EntityCodecs.find(type);
          return codec == null ? scalar(type) : codec;
        }
      };

  private Decoder() {}

  public static <E> Decoded<E> one(byte[] json, Class<E> type) throws IOException {
    return read(json, codec(type));
  }

  public static <E> Decoded<List<E>> list(byte[] json, Class<E> element) throws IOException {
    return read(json, new ListCodec<>(codec(element)));
  }

  /**
   * Reads the list that stands under a name; what stands beside it is skipped. With {@code *} for a
   * name, an object that is itself an element is a list of one.
   */
  public static <E> Decoded<List<E>> listIn(byte[] json, String member, Class<E> element)
      throws IOException {
    Codec<E> codec = codec(element);
    if (member.equals("*") && codec instanceof RecordCodec<?> record && isOf(record, json)) {
      Decoded<E> one = read(json, codec);
      return new Decoded<>(List.of(one.value()), one.unreadable());
    }
    return read(json, new MemberCodec<>(member, new ListCodec<>(codec)));
  }

  /** Whether an object has a list that the record has a component for. */
  private static boolean isOf(RecordCodec<?> record, byte[] json) throws IOException {
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean known = record.has(in.currentName());
        if (in.nextToken() == JsonToken.START_ARRAY && known) {
          return true;
        }
        in.skipChildren();
      }
      return false;
    }
  }

  public static <E> Decoded<Map<String, E>> map(byte[] json, Class<E> element) throws IOException {
    return read(json, new MapCodec<>(codec(element)));
  }

  /**
   * Refuses a type that no answer can be read as.
   *
   * @throws IllegalArgumentException if it is neither a record of the API, a single value, nor
   *     {@code Object}
   */
  public static void requireReadable(Class<?> type) {
    if (type != Void.class) {
      codec(type);
    }
  }

  /**
   * The codec of a type that answers are made of: a record of the API, a single value, or any JSON.
   */
  @SuppressWarnings("unchecked") // each class is paired with its own codec
  static <E> Codec<E> codec(Class<E> type) {
    return (Codec<E>) CODECS.get(type);
  }

  private static Codec<?> scalar(Class<?> type) {
    if (type == String.class) {
      return Scalars.TEXT;
    } else if (type == Integer.class) {
      return Scalars.INTEGER;
    } else if (type == Long.class) {
      return Scalars.LONG;
    } else if (type == Boolean.class) {
      return Scalars.BOOLEAN;
    } else if (type == Object.class) {
      return Scalars.ANY;
    }
    throw new IllegalArgumentException(
        type.getName()
            + " is neither a record of the API nor String, Integer, Long, Boolean or Object");
  }

  private static <T> Decoded<T> read(byte[] json, Codec<T> codec) throws IOException {
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      return readDocument(in, codec);
    }
  }

  /** Reads the one document that {@code in} stands before. */
  static <T> Decoded<T> readDocument(JsonParser in, Codec<T> codec) throws IOException {
    if (in.nextToken() == null) {
      throw new JsonEOFException(in, null, "There is no JSON in it");
    }
    Decoded<T> value = readValue(in, codec);
    JsonValue.requireEnd(in);
    return value;
  }

  /** Reads the value at the current token, to its last token. */
  @SuppressWarnings("unchecked") // a codec reads a T where it reads no misfit
  static <T> Decoded<T> readValue(JsonParser in, Codec<T> codec) throws IOException {
    Reading reading = new Reading();
    @Nullable Object value = codec.read(in, reading);
    if (value instanceof Misfit misfit) {
      value = misfit.value();
    }
    if (value == null) {
      throw new JsonParseException(in, "The JSON is of another kind than the answer should be");
    }
    return new Decoded<>((T) value, reading.unreadable());
  }
}
