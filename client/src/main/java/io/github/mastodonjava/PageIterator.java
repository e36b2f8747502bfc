package io.github.mastodonjava;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes from page to page. A circle of pages is found in constant memory, by Brent's algorithm. */
final class PageIterator<T> implements Iterator<T> {
  private @Nullable Page<T> page;
  private Iterator<T> items;

  /** Not the cursor: to link the equals of a record takes longer than to read a page. */
  private @Nullable String landmark;

  private int steps;
  private int stepsToNextLandmark = 1;

  PageIterator(Page<T> first) {
    page = first;
    items = first.items().iterator();
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && page != null) {
      page = following(page);
      items = page == null ? Collections.emptyIterator() : page.items().iterator();
    }
    return items.hasNext();
  }

  private @Nullable Page<T> following(Page<T> page) {
    Page.Cursor cursor = page.nextCursor();
    if (cursor == null || page.isEmpty() || cursor.target().equals(landmark)) {
      return null;
    }
    Page<T> next =
        page.at(cursor); // where it fails, the iterator is as it was and can be asked again
    if (++steps == stepsToNextLandmark) {
      landmark = cursor.target();
      steps = 0;
      stepsToNextLandmark *= 2;
    }
    return next.repeats(page) ? null : next;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the last page has been read");
    }
    return items.next();
  }
}
