package io.github.mastodonjava.internal.json;

import io.github.mastodonjava.entity.Entity;
import org.jspecify.annotations.Nullable;

/** What tells an element of a list from the others, whatever happens to its counts meanwhile. */
public final class EntityKey {
  private static final String[] NAMES = {"id", "name", "url", "account"};

  private EntityKey() {}

  /** The id of an entity, or what it has in place of one; the element itself where it has none. */
  public static Object of(Object element) {
    Object key = element instanceof Entity entity ? of(entity) : null;
    return key == null ? element : key;
  }

  @SuppressWarnings("unchecked") // each class is paired with its own codec
  private static @Nullable Object of(Entity entity) {
    RecordCodec<Entity> codec = (RecordCodec<Entity>) EntityCodecs.find(entity.getClass());
    if (codec == null) {
      return null;
    }
    for (String name : NAMES) {
      Object value = codec.get(entity, name);
      if (value != null) {
        return of(value);
      }
    }
    return null;
  }
}
