package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The filters of all users with their keywords and statuses; ids of each kind count from 1. */
public final class FilterStore {
  private final DomainEvents events;
  private final NavigableMap<Long, Filter> filters = new TreeMap<>();
  private final NavigableMap<Long, Filter.Keyword> keywords = new TreeMap<>();
  private final NavigableMap<Long, Filter.FilteredStatus> statuses = new TreeMap<>();
  private long lastFilter;
  private long lastKeyword;
  private long lastStatus;

  FilterStore(DomainEvents events) {
    this.events = events;
  }

  private void changed(Filter filter) {
    events.publishLast(new DomainEvent.FiltersChanged(filter.owner()));
  }

  private void changed(long id) {
    Filter filter = filters.get(id);
    if (filter != null) {
      changed(filter);
    }
  }

  public Filter add(
      Account owner,
      String title,
      List<String> contexts,
      String action,
      @Nullable Instant expiresAt) {
    lastFilter++;
    Filter filter = new Filter(lastFilter, owner, title, contexts, action, expiresAt);
    filters.put(lastFilter, filter);
    changed(filter);
    return filter;
  }

  public void put(Filter changed) {
    filters.put(changed.id(), changed);
    changed(changed);
  }

  public void remove(Filter filter) {
    filters.remove(filter.id());
    changed(filter);
    keywords.values().removeIf(keyword -> keyword.filterId() == filter.id());
    statuses.values().removeIf(status -> status.filterId() == filter.id());
  }

  public @Nullable Filter get(long id) {
    return filters.get(id);
  }

  public List<Filter> of(Account owner) {
    return filters.values().stream().filter(filter -> filter.owner() == owner).toList();
  }

  public Filter.Keyword addKeyword(Filter filter, String text, boolean wholeWord) {
    lastKeyword++;
    Filter.Keyword keyword = new Filter.Keyword(lastKeyword, filter.id(), text, wholeWord);
    keywords.put(lastKeyword, keyword);
    changed(filter);
    return keyword;
  }

  public void put(Filter.Keyword changed) {
    keywords.put(changed.id(), changed);
    changed(changed.filterId());
  }

  public void remove(Filter.Keyword keyword) {
    keywords.remove(keyword.id());
    changed(keyword.filterId());
  }

  public Filter.@Nullable Keyword keyword(long id) {
    return keywords.get(id);
  }

  public List<Filter.Keyword> keywords(Filter filter) {
    return keywords.values().stream().filter(k -> k.filterId() == filter.id()).toList();
  }

  public Filter.FilteredStatus addStatus(Filter filter, Status status) {
    lastStatus++;
    Filter.FilteredStatus added = new Filter.FilteredStatus(lastStatus, filter.id(), status.id());
    statuses.put(lastStatus, added);
    changed(filter);
    return added;
  }

  public void remove(Filter.FilteredStatus status) {
    statuses.remove(status.id());
    changed(status.filterId());
  }

  public Filter.@Nullable FilteredStatus status(long id) {
    return statuses.get(id);
  }

  public List<Filter.FilteredStatus> statuses(Filter filter) {
    return statuses.values().stream().filter(s -> s.filterId() == filter.id()).toList();
  }

  void forget(Status status) {
    statuses.values().removeIf(filtered -> filtered.statusId() == status.id());
  }
}
