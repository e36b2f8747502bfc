package io.github.mastodonjava.api;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Search;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.entity.V1Search;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search as servers before Mastodon 2.4.1 know it: for words, in accounts, statuses and hashtags
 * at once.
 */
final class OlderSearch {
  private static final Set<String> SENT = Set.of("q", "resolve");

  /** What holds without being sent: no server of that age reviews hashtags. */
  private static final Set<String> DONE_HERE = Set.of("type", "limit", "exclude_unreviewed");

  private final Map<String, Object> asked;

  OlderSearch(SearchQuery query) {
    this.asked = query.parameters().values();
  }

  /** Whether the answer can be what was asked for. */
  boolean isPossible() {
    return asked.keySet().stream()
        .allMatch(name -> SENT.contains(name) || DONE_HERE.contains(name));
  }

  /** The same with what such a server knows. */
  SearchQuery query() {
    SearchQuery query = SearchQuery.of(String.valueOf(asked.get("q")));
    return query.with("resolve", asked.get("resolve"));
  }

  /** What is asked for of what was found. */
  Search of(V1Search found) {
    return new Search(
        wanted("accounts", found.accounts()),
        wanted("statuses", found.statuses()),
        wanted("hashtags", found.hashtags().stream().map(OlderSearch::tag).toList()),
        List.of(),
        found.extra());
  }

  private <E> List<E> wanted(String kind, List<E> found) {
    boolean isWanted = asked.getOrDefault("type", kind).equals(kind);
    int most = asked.get("limit") instanceof Number limit ? limit.intValue() : found.size();
    return isWanted ? found.subList(0, Math.min(most, found.size())) : List.of();
  }

  private static Tag tag(String name) {
    return EntityJson.fromExtra(Map.of("name", name), Tag.class);
  }
}
