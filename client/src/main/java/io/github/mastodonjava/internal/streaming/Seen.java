package io.github.mastodonjava.internal.streaming;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a timeline have been handed over, as far as that is needed to hand over no item
 * twice and to leave none out. Not thread-safe.
 */
final class Seen {
  /** How many are remembered. */
  private static final int REMEMBERED = 64;

  /**
   * How far a refill reaches back before the newest: posts of other servers can arrive late, with
   * an id that is older than those before.
   */
  private static final int OVERLAP = 20;

  /** How many of those that were fetched may still come by themselves. */
  private static final int MAY_COME = 1024;

  private final String[] ring = new String[REMEMBERED];
  private int count;

  /** Everything newer than this that was handed over is in the ring. Null for: all there is. */
  private @Nullable String known;

  private @Nullable String newest;

  /**
   * What was fetched, and may still come by itself: over the next connection too, since a server
   * that is busy sends late what its list has long had.
   */
  private @Nullable Set<String> fetched;

  private int sinceFetched;

  /** Begins anew: all up to this one counts as handed over; null where there is none at all. */
  void begin(@Nullable String newestId) {
    Arrays.fill(ring, null);
    count = 0;
    known = newestId;
    newest = newestId;
  }

  /** The newest of all; null where there is none. */
  @Nullable String newest() {
    return newest;
  }

  /** Where a refill begins: after this one; null for the very beginning. */
  @Nullable String overlapStart() {
    if (count < OVERLAP) {
      return known;
    }
    String[] ids =
        Arrays.stream(ring, 0, Math.min(count, REMEMBERED))
            .sorted((a, b) -> Ids.compare(b, a))
            .toArray(String[]::new);
    String start = ids[OVERLAP - 1];
    return known != null && Ids.isNewer(known, start) ? known : start;
  }

  /** Whether an item that the stream brought is to be handed over; notes that it is. */
  boolean live(String id) {
    Set<String> mayCome = fetched;
    if (mayCome != null) {
      if (mayCome.remove(id)) {
        return false;
      }
      if (newest != null && Ids.isNewer(id, newest) && ++sinceFetched > REMEMBERED) {
        fetched = null;
      }
    }
    remember(id);
    return true;
  }

  /** Whether an item that was fetched has not been handed over. */
  boolean isNew(String id) {
    for (int i = 0; i < Math.min(count, REMEMBERED); i++) {
      if (ring[i].equals(id)) {
        return false;
      }
    }
    return fetched == null || !fetched.contains(id);
  }

  /** Notes that an item that was fetched is handed over. */
  void refilled(String id) {
    if (fetched == null) {
      fetched = new LinkedHashSet<>();
    } else if (fetched.size() == MAY_COME) {
      fetched.remove(fetched.iterator().next());
    }
    fetched.add(id);
    sinceFetched = 0;
    remember(id);
  }

  private void remember(String id) {
    int place = count % REMEMBERED;
    String forgotten = ring[place];
    if (forgotten != null && (known == null || Ids.isNewer(forgotten, known))) {
      known = forgotten;
    }
    ring[place] = id;
    count = count + 1 == Integer.MAX_VALUE ? REMEMBERED : count + 1;
    if (newest == null || Ids.isNewer(id, newest)) {
      newest = id;
    }
  }
}
