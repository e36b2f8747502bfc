package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is used most in these days: hashtags, links, statuses. What moderators have rejected does
 * not trend.
 */
public final class TrendStore {
  private static final Duration SPAN = Duration.ofDays(7);

  private final State state;
  private final Map<String, Boolean> verdicts = new HashMap<>();
  private final Map<String, Long> linkIds = new HashMap<>();

  TrendStore(State state) {
    this.state = state;
  }

  /** Hashtags, those of most accounts first. */
  public List<String> tags() {
    return byAccounts(Status::tags).stream().filter(tag -> trends("tag", tag)).toList();
  }

  /** Addresses of pages, those of most accounts first. */
  public List<String> links() {
    return byAccounts(status -> ContentFormatter.links(status.draft().text())).stream()
        .filter(url -> trends("link", url))
        .toList();
  }

  /** Statuses that were liked or boosted, by authors who want to be discovered. */
  public List<Status> statuses() {
    return recent().stream()
        .filter(
            status ->
                Boolean.TRUE.equals(status.account().profile().discoverable())
                    && !status.isReply()
                    && !status.draft().sensitive()
                    && score(status) > 0
                    && trends("status", Long.toString(status.id())))
        .sorted(Comparator.comparingInt(this::score).reversed())
        .toList();
  }

  private int score(Status status) {
    return state.favourites().count(status) + state.statuses().reblogsOf(status.id()).size();
  }

  private Collection<Status> recent() {
    long since = Ids.first(state.now().minus(SPAN));
    return state.statuses().all().tailMap(since, true).values().stream()
        .filter(status -> status.visibility().equals("public") && !status.isReblog())
        .toList();
  }

  private List<String> byAccounts(Function<Status, List<String>> uses) {
    Map<String, Set<Long>> accounts = new HashMap<>();
    for (Status status : recent()) {
      for (String use : uses.apply(status)) {
        accounts.computeIfAbsent(use, key -> new HashSet<>()).add(status.account().id());
      }
    }
    return accounts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Set<Long>> use) -> use.getValue().size())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean trends(String kind, String what) {
    return !Boolean.FALSE.equals(verdict(kind, what));
  }

  /** What a moderator has said; null before that. */
  public @Nullable Boolean verdict(String kind, String what) {
    return verdicts.get(kind + " " + what);
  }

  public void judge(String kind, String what, boolean mayTrend) {
    verdicts.put(kind + " " + what, mayTrend);
  }

  /** The id of a link or a publisher, which moderators name it by. */
  public long linkId(String url) {
    return linkIds.computeIfAbsent(url, key -> linkIds.size() + 1L);
  }

  public @Nullable String linkById(long id) {
    for (Map.Entry<String, Long> link : linkIds.entrySet()) {
      if (link.getValue() == id) {
        return link.getKey();
      }
    }
    return null;
  }
}
