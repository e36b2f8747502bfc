package io.github.mastodonjava.sandbox.internal.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is ordered by id, and the {@code Link} header that goes with it.
 *
 * <p>{@code max_id} and {@code since_id} bound the newest entries; {@code min_id} asks for those
 * right after it.
 */
public final class Paging {
  private final Call call;
  private final int limit;
  private final List<String> kept;

  /**
   * @param usual the number of entries when none is asked for; at most twice that are given
   * @param kept the parameters besides {@code limit} that links repeat
   */
  public Paging(Call call, int usual, String... kept) {
    this.call = call;
    this.limit = call.limit(usual);
    this.kept = List.of(kept);
  }

  /** One entry with the id that it is paged by. */
  public record Entry<T>(long id, T value) {}

  /** The newest first. */
  public <T> List<Entry<T>> page(NavigableMap<Long, T> all, Predicate<T> wanted) {
    Long max = call.idParam("max_id");
    Long min = call.idParam("min_id");
    Long since = min == null ? call.idParam("since_id") : min;
    NavigableMap<Long, T> range = max == null ? all : all.headMap(max, false);
    range = since == null ? range : tail(range, since);
    List<Entry<T>> page = new ArrayList<>();
    for (Map.Entry<Long, T> entry : (min == null ? range.descendingMap() : range).entrySet()) {
      if (page.size() == limit) {
        break;
      }
      if (wanted.test(entry.getValue())) {
        page.add(new Entry<>(entry.getKey(), entry.getValue()));
      }
    }
    if (min != null) {
      Collections.reverse(page);
    }
    return page;
  }

  private static <T> NavigableMap<Long, T> tail(NavigableMap<Long, T> map, long after) {
    return map.isEmpty() || after >= map.lastKey()
        ? Collections.emptyNavigableMap()
        : map.tailMap(after, false);
  }

  /** Links for timelines, which always point on while there is something on the page. */
  public @Nullable String links(List<? extends Entry<?>> page) {
    return page.isEmpty() ? null : next(page) + ", " + previous(page, "min_id");
  }

  /**
   * Links for lists, which point on only after a full page.
   *
   * @param back the parameter that points back: {@code min_id}, or {@code since_id} in lists of
   *     accounts
   */
  public @Nullable String linksWhileFull(List<? extends Entry<?>> page, String back) {
    if (page.isEmpty()) {
      return null;
    }
    String previous = previous(page, back);
    return page.size() < limit ? previous : next(page) + ", " + previous;
  }

  private String next(List<? extends Entry<?>> page) {
    return link("max_id", page.get(page.size() - 1).id(), "next");
  }

  private String previous(List<? extends Entry<?>> page, String parameter) {
    return link(parameter, page.get(0).id(), "prev");
  }

  private String link(String cursor, long id, String relation) {
    Map<String, List<String>> query = new TreeMap<>();
    query.put(cursor, List.of(Long.toString(id)));
    keep(query, "limit");
    kept.forEach(name -> keep(query, name));
    StringBuilder url = new StringBuilder(call.url());
    char separator = '?';
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      for (String value : parameter.getValue()) {
        url.append(separator)
            .append(URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        separator = '&';
      }
    }
    return "<" + url + ">; rel=\"" + relation + "\"";
  }

  private void keep(Map<String, List<String>> query, String name) {
    String value = call.params().string(name);
    if (value != null) {
      query.put(name, List.of(value));
    } else if (!call.params().strings(name).isEmpty()) {
      query.put(name + "[]", call.params().strings(name));
    }
  }
}
