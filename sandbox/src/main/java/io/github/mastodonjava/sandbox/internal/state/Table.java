package io.github.mastodonjava.sandbox.internal.state;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Entries by their ids, which count from 1. */
public final class Table<T> {
  private final NavigableMap<Long, T> entries = new TreeMap<>();
  private long last;

  /** Adds what {@code make} makes of the next id. */
  public T add(LongFunction<T> make) {
    last++;
    T entry = make.apply(last);
    entries.put(last, entry);
    return entry;
  }

  public void put(long id, T changed) {
    entries.put(id, changed);
  }

  public void remove(long id) {
    entries.remove(id);
  }

  public @Nullable T get(long id) {
    return entries.get(id);
  }

  public NavigableMap<Long, T> all() {
    return entries;
  }
}
