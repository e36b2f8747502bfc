package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a filter fits a status.
 *
 * @param text what was found; null when no keyword fits
 * @param statusId null when the filter does not name the status
 */
public record FilterMatch(Filter filter, @Nullable String text, @Nullable Long statusId) {

  /** The filters of {@code viewer} that fit {@code status}, in whatever context. */
  public static List<FilterMatch> of(
      FilterStore filters, Account viewer, Status status, String text, Instant now) {
    List<FilterMatch> matches = new ArrayList<>();
    for (Filter filter : filters.of(viewer)) {
      if (filter.isActive(now)) {
        String found = found(filters.keywords(filter), text);
        Long statusId = named(filters.statuses(filter), status);
        if (found != null || statusId != null) {
          matches.add(new FilterMatch(filter, found, statusId));
        }
      }
    }
    return matches;
  }

  private static @Nullable String found(List<Filter.Keyword> keywords, String text) {
    for (Filter.Keyword keyword : keywords) {
      Matcher matcher = pattern(keyword).matcher(text);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return null;
  }

  /** A whole word ends only where the keyword begins or ends with a letter or digit. */
  private static Pattern pattern(Filter.Keyword keyword) {
    String word = keyword.keyword();
    String quoted = Pattern.quote(word);
    if (keyword.wholeWord()) {
      String start = isWord(word.codePointAt(0)) ? "\\b" : "";
      String end = isWord(word.codePointBefore(word.length())) ? "\\b" : "";
      quoted = start + quoted + end;
    }
    return Pattern.compile(
        quoted, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '_';
  }

  private static @Nullable Long named(List<Filter.FilteredStatus> statuses, Status status) {
    for (Filter.FilteredStatus filtered : statuses) {
      if (filtered.statusId() == status.id() || filtered.statusId() == status.proper().id()) {
        return filtered.statusId();
      }
    }
    return null;
  }
}
