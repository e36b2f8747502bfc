package io.github.mastodonjava.filter;

import io.github.mastodonjava.entity.Filter;
import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.entity.FilterResult;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies a user's filters to statuses: those that the server applied, and others again, so that a
 * change of a filter takes effect without asking for the statuses anew. Immutable.
 *
 * <pre>{@code
 * StatusFilters filters = StatusFilters.of(mastodon.filters().list());
 * FilterVerdict verdict = filters.apply(status, FilterContext.HOME, Instant.now());
 * }</pre>
 *
 * @see <a href="https://docs.joinmastodon.org/api/guidelines/#filters">Filters, in Mastodon's
 *     guidelines</a>
 */
public final class StatusFilters {
  /** What the server found, and no more: {@link Status#filtered()}. */
  public static final StatusFilters OF_SERVER = new StatusFilters(null);

  private final @Nullable List<FilterRule> rules;

  private StatusFilters(@Nullable List<FilterRule> rules) {
    this.rules = rules;
  }

  /**
   * These filters. What the server found by keywords does not count then, what it found in another
   * way does.
   */
  public static StatusFilters of(List<Filter> filters) {
    return new StatusFilters(filters.stream().map(FilterRule::of).toList());
  }

  /** Filters of a server before Mastodon 4.0: an irreversible one hides, others warn. */
  public static StatusFilters ofV1(List<V1Filter> filters) {
    return new StatusFilters(filters.stream().map(FilterRule::of).toList());
  }

  /**
   * Decides what is to become of a status. Its content, content warning, poll and descriptions of
   * media are searched; those of what it boosts, if it is a boost.
   *
   * @param context where it is to be shown; filters for other places do not count
   * @param now filters that have expired by then do not count
   */
  public FilterVerdict apply(Status status, FilterContext context, Instant now) {
    FilterAction strictest = null;
    List<String> titles = new ArrayList<>();
    for (FilterRule rule : Stream.concat(foundByServer(status), found(status)).toList()) {
      if (rule.isActive(context, now)) {
        strictest = stricter(strictest, rule.action());
        if (!titles.contains(rule.title())) {
          titles.add(rule.title());
        }
      }
    }
    return strictest == null ? FilterVerdict.SHOWN : new FilterVerdict(strictest, titles);
  }

  private Stream<FilterRule> found(Status status) {
    if (rules == null || rules.isEmpty()) {
      return Stream.empty();
    }
    SearchedStatus searched = SearchedStatus.of(status);
    return rules.stream().filter(rule -> rule.matches(searched));
  }

  private Stream<FilterRule> foundByServer(Status status) {
    Stream<FilterResult> boosted =
        status.reblog() == null ? Stream.empty() : status.reblog().filtered().stream();
    return Stream.concat(status.filtered().stream(), boosted)
        .filter(result -> result.filter() != null)
        .filter(result -> rules == null || isFoundOtherwise(result))
        .map(result -> FilterRule.of(result.filter()));
  }

  /** Whether there is more to it than keywords, which are looked for here. */
  private static boolean isFoundOtherwise(FilterResult result) {
    return !result.statusMatches().isEmpty() || !result.extra().isEmpty();
  }

  private static FilterAction stricter(@Nullable FilterAction one, FilterAction other) {
    return one == null || strictness(other) > strictness(one) ? other : one;
  }

  private static int strictness(FilterAction action) {
    return action.equals(FilterAction.HIDE) ? 2 : action.equals(FilterAction.WARN) ? 1 : 0;
  }
}
