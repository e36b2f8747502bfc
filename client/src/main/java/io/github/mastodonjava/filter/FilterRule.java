package io.github.mastodonjava.filter;

import io.github.mastodonjava.entity.Filter;
import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.entity.FilterKeyword;
import io.github.mastodonjava.entity.FilterStatus;
import io.github.mastodonjava.entity.V1Filter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter of either kind, ready to be applied. */
record FilterRule(
    String title,
    List<FilterContext> context,
    @Nullable Instant expiresAt,
    FilterAction action,
    List<FilterPhrase> phrases,
    List<String> statusIds) {

  static FilterRule of(Filter filter) {
    return new FilterRule(
        Objects.requireNonNullElse(filter.title(), ""),
        filter.context(),
        filter.expiresAt(),
        known(filter.filterAction()),
        phrases(filter.keywords()),
        filter.statuses().stream().map(FilterStatus::statusId).filter(Objects::nonNull).toList());
  }

  static FilterRule of(V1Filter filter) {
    return new FilterRule(
        Objects.requireNonNullElse(filter.phrase(), ""),
        filter.context(),
        filter.expiresAt(),
        Boolean.TRUE.equals(filter.irreversible()) ? FilterAction.HIDE : FilterAction.WARN,
        Stream.ofNullable(FilterPhrase.of(filter.phrase(), filter.wholeWord())).toList(),
        List.of());
  }

  /** An unknown action is to be taken as a warning. */
  private static FilterAction known(@Nullable FilterAction action) {
    if (FilterAction.HIDE.equals(action)) {
      return FilterAction.HIDE;
    }
    return FilterAction.BLUR.equals(action) ? FilterAction.BLUR : FilterAction.WARN;
  }

  private static List<FilterPhrase> phrases(List<FilterKeyword> keywords) {
    return keywords.stream()
        .map(keyword -> FilterPhrase.of(keyword.keyword(), keyword.wholeWord()))
        .filter(Objects::nonNull)
        .toList();
  }

  boolean isActive(FilterContext where, Instant now) {
    return context.contains(where) && (expiresAt == null || expiresAt.isAfter(now));
  }

  boolean matches(SearchedStatus status) {
    return statusIds.stream().anyMatch(status.ids()::contains)
        || phrases.stream().anyMatch(phrase -> phrase.isIn(status.text()));
  }
}
