package io.github.mastodonjava;

import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.http.Unreadable;
import io.github.mastodonjava.internal.json.EntityKey;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list. {@link #iterator()} and {@link #stream()} go over this part and all that
 * follow, each asked for when it is reached; {@link #items()} is this part alone. Immutable: going
 * on gives another page.
 *
 * @see <a href="https://docs.joinmastodon.org/api/guidelines/#pagination">Pagination, in Mastodon's
 *     documentation</a>
 */
public final class Page<T> implements Iterable<T> {
  private final Exchange exchange;
  private final Endpoint<Page<T>> endpoint;
  private final List<T> items;
  private final List<Unreadable> unreadable;
  private final @Nullable Cursor next;
  private final @Nullable Cursor previous;

  /**
   * Where a page begins. It can be stored as its text, and read on from later, by {@link
   * Mastodon#resume}.
   *
   * @param target path and query, as the server gave them in the header {@code Link}; of no use but
   *     to be handed back
   */
  public record Cursor(String target) {
    private static final Pattern POSITION = Pattern.compile("[?&]offset=");

    public Cursor {
      if (!target.startsWith("/") || target.startsWith("//") || target.indexOf('#') >= 0) {
        throw new IllegalArgumentException("a cursor is a path with a query: " + target);
      }
    }

    /** Whether it counts items; else it names one. */
    boolean isPosition() {
      return POSITION.matcher(target).find();
    }

    @Override
    public String toString() {
      return target;
    }
  }

  /** Pages come from calls; this is for the library. */
  public Page(
      Exchange exchange,
      Endpoint<Page<T>> endpoint,
      List<T> items,
      List<Unreadable> unreadable,
      @Nullable Cursor next,
      @Nullable Cursor previous) {
    this.exchange = exchange;
    this.endpoint = endpoint;
    this.items = List.copyOf(items);
    this.unreadable = List.copyOf(unreadable);
    this.next = next;
    this.previous = previous;
  }

  /** The items of this page, in the server's order. */
  public List<T> items() {
    return items;
  }

  /** What stood among the items and could not be read as one. */
  public List<Unreadable> unreadable() {
    return unreadable;
  }

  /**
   * Where the next page begins: mostly the older items; null after the last page. Where a list is
   * paged by position and the server names no next page, it is behind these items, and that page
   * may be empty.
   */
  public @Nullable Cursor nextCursor() {
    return next;
  }

  /**
   * Where the page before begins: mostly the newer items. It may be there although that page is
   * empty so far.
   */
  public @Nullable Cursor previousCursor() {
    return previous;
  }

  /** Asks for the next page; null, and nothing is asked, after the last. */
  public @Nullable Page<T> next() {
    return next == null ? null : at(next);
  }

  /** Asks for the page before; null, and nothing is asked, where the server names none. */
  public @Nullable Page<T> previous() {
    return previous == null ? null : at(previous);
  }

  Page<T> at(Cursor cursor) {
    return exchange.fetch(Request.of(endpoint, cursor));
  }

  boolean isEmpty() {
    return items.isEmpty() && unreadable.isEmpty();
  }

  /**
   * Whether this page has nothing that the one before had not: where a list is paged by position,
   * and the server does not know of positions.
   */
  boolean repeats(Page<T> before) {
    return before.next != null
        && before.next.isPosition()
        && unreadable.isEmpty()
        && before.keys().containsAll(keys());
  }

  private Set<Object> keys() {
    return items.stream().map(EntityKey::of).collect(Collectors.toSet());
  }

  /**
   * Goes over the items of this page and all the following. It ends at the last page, at an empty
   * one, and where a server leads back to a page that has been or repeats one. Asking for a page
   * can throw what the call that gave this page can.
   */
  @Override
  public Iterator<T> iterator() {
    return new PageIterator<>(this);
  }

  /** The same as a stream: lazy, ordered, sequential. No page is held longer than it is read. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public String toString() {
    return "Page["
        + items.size()
        + " items, next "
        + Objects.requireNonNullElse(next, "none")
        + "]";
  }
}
