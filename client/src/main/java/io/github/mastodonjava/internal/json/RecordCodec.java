package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.mastodonjava.entity.Entity;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of the API. A subclass for each record, written at compile time, knows the components;
 * this class knows the rules: fields in any order, none required, unknown ones and misfits kept in
 * {@code extra}.
 */
abstract class RecordCodec<T extends Entity> extends Codec<T> {
  private final String[] names;
  private volatile @Nullable Fields fields;

  /**
   * Takes the wire names in the order of the components, without {@code extra}, which is the last.
   */
  RecordCodec(String... names) {
    this.names = names;
  }

  /**
   * The codecs of the components; asked for once, when first used, because records contain each
   * other.
   */
  abstract Codec<?>[] codecs();

  /** Makes the record of its components' values; the last is {@code extra}. */
  abstract T create(@Nullable Object[] values);

  abstract @Nullable Object get(T entity, int component);

  @Override
  @Nullable Object read(JsonParser in, Reading reading) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return in.currentToken() == JsonToken.VALUE_NULL ? null : misfit(in);
    }
    Fields fields = fields();
    @Nullable Object[] values = fields.absent.clone();
    Map<String, @Nullable Object> extra = null;
    int next = 0;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      int i = fields.indexOf(name, next);
      if (i < 0) {
        extra = put(extra, name, JsonValue.read(in));
        continue;
      }
      next = i + 1;
      Object value = fields.codecs[i].read(in, reading);
      if (value instanceof Misfit misfit) {
        extra = put(extra, name, misfit.json());
        value = misfit.value();
      } else if (extra != null) {
        extra.remove(name);
      }
      values[i] = value == null ? fields.absent[i] : value;
    }
    values[names.length] = extra == null ? Map.of() : Collections.unmodifiableMap(extra);
    return create(values);
  }

  /** Whether there is a component of this wire name. */
  final boolean has(String name) {
    return fields().indexOf(name, 0) >= 0;
  }

  /** The component of a wire name; null where there is none. */
  final @Nullable Object get(T entity, String name) {
    int i = fields().indexOf(name, 0);
    return i < 0 ? null : get(entity, i);
  }

  private static Map<String, @Nullable Object> put(
      @Nullable Map<String, @Nullable Object> extra, String name, @Nullable Object value) {
    Map<String, @Nullable Object> map = extra == null ? new LinkedHashMap<>(4) : extra;
    map.put(name, value);
    return map;
  }

  @Override
  void write(JsonGenerator out, T entity) throws IOException {
    Fields fields = fields();
    Map<String, @Nullable Object> extra = entity.extra();
    out.writeStartObject();
    for (int i = 0; i < names.length; i++) {
      Object value = get(entity, i);
      if (value != null && value != fields.absent[i] && !extra.containsKey(names[i])) {
        out.writeFieldName(names[i]);
        fields.write(i, out, value);
      }
    }
    for (Map.Entry<String, @Nullable Object> entry : extra.entrySet()) {
      out.writeFieldName(entry.getKey());
      JsonValue.write(out, entry.getValue());
    }
    out.writeEndObject();
  }

  private Fields fields() {
    Fields known = fields;
    if (known == null) {
      known = new Fields(names, codecs());
      fields = known;
    }
    return known;
  }

  /** The components by their wire names: a hash table of open addressing, at most half full. */
  private static final class Fields {
    final Codec<?>[] codecs;
    final @Nullable Object[] absent;
    private final String[] names;
    private final int[] table;

    Fields(String[] names, Codec<?>[] codecs) {
      this.names = names;
      this.codecs = codecs;
      this.absent = new Object[names.length + 1];
      this.table = new int[Integer.highestOneBit(Math.max(1, names.length)) << 2];
      for (int i = 0; i < names.length; i++) {
        absent[i] = codecs[i].absent();
        int slot = slot(names[i]);
        while (table[slot] != 0) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = i + 1;
      }
    }

    /** Looks first at {@code guess}: servers send fields in the order of the components. */
    int indexOf(String name, int guess) {
      if (guess < names.length && names[guess].equals(name)) {
        return guess;
      }
      for (int slot = slot(name); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
        if (names[table[slot] - 1].equals(name)) {
          return table[slot] - 1;
        }
      }
      return -1;
    }

    private int slot(String name) {
      int hash = name.hashCode();
      return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    @SuppressWarnings("unchecked") // the value came out of the component that this codec belongs to
    void write(int i, JsonGenerator out, Object value) throws IOException {
      ((Codec<Object>) codecs[i]).write(out, value);
    }
  }
}
