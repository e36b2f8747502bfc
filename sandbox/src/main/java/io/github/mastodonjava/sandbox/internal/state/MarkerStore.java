package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Up to where accounts have read their timelines. */
public final class MarkerStore {
  /** One of them; the version counts the changes. */
  public record Marker(String lastReadId, int version, Instant updatedAt) {}

  private record Key(long account, String timeline) {}

  private final Map<Key, Marker> markers = new HashMap<>();

  public @Nullable Marker get(Account account, String timeline) {
    return markers.get(new Key(account.id(), timeline));
  }

  public Marker set(Account account, String timeline, String lastReadId, Instant now) {
    Marker old = get(account, timeline);
    Marker marker = new Marker(lastReadId, old == null ? 1 : old.version() + 1, now);
    markers.put(new Key(account.id(), timeline), marker);
    return marker;
  }
}
