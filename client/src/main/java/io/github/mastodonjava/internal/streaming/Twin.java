package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The list that a stream is the continuation of: what was missed is fetched from it. Not
 * thread-safe.
 */
final class Twin<T> {
  private static final int PAGE = 40;

  /** How often in a row a list may fail, and its streams with it, before they go on without it. */
  private static final int MOST_FAILURES = 10;

  private final Function<Paging, Page<T>> list;
  private final Function<T, @Nullable String> id;
  private final Seen seen = new Seen();
  private boolean begun;

  /** Whether the list cannot be read, over this connection. */
  private boolean off;

  private int failures;

  /** Takes how to read the list, and what its ids are: those that it is paged by. */
  Twin(Function<Paging, Page<T>> list, Function<T, @Nullable String> id) {
    this.list = list;
    this.id = id;
  }

  /** How a refill went. */
  record Refill(
      int count,
      boolean hasGap,
      @Nullable String from,
      @Nullable String to,
      @Nullable MastodonException why) {
    static final Refill NOTHING = new Refill(0, false, null, null, null);
  }

  /** Takes what is there now as seen, where that has not been done yet. */
  void begin() {
    if (begun) {
      return;
    }
    try {
      seen.begin(newestOnServer());
      begun = true;
      failures = 0;
    } catch (MastodonException e) {
      requireNoReader(e);
    }
  }

  private @Nullable String newestOnServer() {
    String newest = newest(list.apply(Paging.limit(1)).items());
    // nothing may also mean that the newest has just been deleted, or cannot be read
    return newest == null ? newest(list.apply(Paging.limit(PAGE)).items()) : newest;
  }

  private @Nullable String newest(List<T> items) {
    String newest = null;
    for (T item : items) {
      String itemId = id.apply(item);
      if (itemId != null && (newest == null || Ids.isNewer(itemId, newest))) {
        newest = itemId;
      }
    }
    return newest;
  }

  /** Goes on without the list where it cannot be read, or has not been for long. */
  private void requireNoReader(MastodonException e) {
    if (isTemporary(e) && (isOfTheLogin(e) || ++failures < MOST_FAILURES)) {
      throw e;
    }
  }

  private static boolean isTemporary(MastodonException e) {
    return e instanceof MastodonApiException api
        ? isOfTheLogin(e) || api.status() >= 500 || api.status() == 408 || api.status() == 425
        : !(e instanceof MastodonDecodeException);
  }

  /** Whether it will go away with another login, or another time. */
  private static boolean isOfTheLogin(MastodonException e) {
    return e instanceof MastodonUnauthorizedException || e instanceof MastodonRateLimitException;
  }

  /** Whether an item that the stream brought has not been handed over yet; notes that it is. */
  boolean isNew(T item) {
    String itemId = id.apply(item);
    if (!begun && itemId != null) { // the list could not be read: it begins with what comes first
      seen.begin(itemId);
      begun = true;
      return true;
    }
    return itemId == null || seen.live(itemId);
  }

  /** What cannot be read over one connection may be readable over the next. */
  void reconnected() {
    off = false;
  }

  /**
   * Fetches what came since the last that was seen, and hands it over with the oldest first.
   *
   * @param overlap whether to look a bit further back, for what arrived late
   */
  Refill refill(int limit, boolean overlap, Consumer<T> receiver) {
    if (off || !begun || limit == 0) {
      return Refill.NOTHING;
    }
    int count = 0;
    try {
      String from = overlap ? seen.overlapStart() : seen.newest();
      while (true) {
        List<T> page = from == null ? fromTheBeginning(limit) : after(from);
        for (T item : page) {
          String itemId = known(item);
          if (!seen.isNew(itemId)) {
            continue;
          }
          if (count == limit) {
            return tooMuch(count);
          }
          seen.refilled(itemId);
          receiver.accept(item);
          count++;
        }
        String last = newest(page);
        if (last == null) {
          failures = 0;
          return new Refill(count, false, null, null, null);
        }
        from = last;
      }
    } catch (MastodonException e) {
      requireNoReader(e);
      off = true;
      return new Refill(count, true, seen.newest(), null, e);
    }
  }

  /** Goes on from now, and leaves out what is between. */
  private Refill tooMuch(int count) {
    String from = seen.newest();
    String to = newestOnServer();
    seen.begin(to);
    return new Refill(count, true, from, to, null);
  }

  private List<T> after(String from) {
    List<T> items = oldestFirst(list.apply(Paging.minId(from).andLimit(PAGE)).items());
    items.removeIf(item -> !Ids.isNewer(known(item), from)); // some servers give them all the same
    return items;
  }

  /** What is in a list that was empty, or the newest part of it that is longer than the limit. */
  private List<T> fromTheBeginning(int limit) {
    List<T> items = new ArrayList<>();
    List<T> page = oldestFirst(list.apply(Paging.limit(PAGE)).items());
    while (!page.isEmpty() && items.size() <= limit) {
      items.addAll(page);
      String oldest = known(page.get(0));
      page = oldestFirst(list.apply(Paging.maxId(oldest).andLimit(PAGE)).items());
    }
    return oldestFirst(items);
  }

  private List<T> oldestFirst(List<T> items) {
    List<T> sorted = new ArrayList<>(items);
    sorted.removeIf(item -> id.apply(item) == null);
    sorted.sort((a, b) -> Ids.compare(known(a), known(b)));
    return sorted;
  }

  private String known(T item) {
    return Objects.requireNonNull(id.apply(item));
  }
}
