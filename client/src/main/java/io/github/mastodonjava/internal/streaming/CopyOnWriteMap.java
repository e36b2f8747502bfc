package io.github.mastodonjava.internal.streaming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small map in the order of its making. Any thread may read it, one at a time changes it. */
final class CopyOnWriteMap<K, V> {
  private volatile Map<K, V> now = Map.of();

  /** As it is now, which does not change. */
  Map<K, V> now() {
    return now;
  }

  void put(K key, V value) {
    Map<K, V> more = new LinkedHashMap<>(now);
    more.put(key, value);
    now = Collections.unmodifiableMap(more);
  }

  void remove(K key) {
    Map<K, V> less = new LinkedHashMap<>(now);
    less.remove(key);
    now = Collections.unmodifiableMap(less);
  }
}
