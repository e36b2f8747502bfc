package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Uploaded files, and which of them are in a status. */
public final class MediaStore {
  private final NavigableMap<Long, Media> all = new TreeMap<>();

  /** The status, or the scheduled one, by what is attached to it. */
  private final Map<Long, Long> attached = new HashMap<>();

  public void put(Media media) {
    all.put(media.id(), media);
  }

  public @Nullable Media get(long id) {
    return all.get(id);
  }

  public @Nullable Media byKey(String key) {
    return all.values().stream().filter(media -> media.key().equals(key)).findFirst().orElse(null);
  }

  public List<Media> all(Collection<Long> ids) {
    return ids.stream().map(all::get).filter(Objects::nonNull).toList();
  }

  public void remove(Media media) {
    all.remove(media.id());
    attached.remove(media.id());
  }

  /** What it is attached to; null for what can still be attached. */
  public @Nullable Long statusOf(Media media) {
    return attached.get(media.id());
  }

  /** Attaches just these to a status. */
  public void attach(Collection<Long> ids, long statusId) {
    attached.values().removeIf(each -> each == statusId);
    ids.forEach(id -> attached.put(id, statusId));
  }

  /** Ends the work on all files now, well or not. */
  public void finish(Instant now, boolean well) {
    all.replaceAll(
        (id, media) ->
            media.isReady(now) || media.failed()
                ? media
                : well ? media.readyAt(now) : media.asFailed());
  }
}
