package io.github.mastodonjava.sandbox.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that has no ids to be paged by, and the {@code Link} header that goes with it.
 *
 * @param links null when there is nothing before and after
 */
public record OffsetPage<T>(List<T> items, @Nullable String links) {

  /**
   * Takes the part that is asked for by {@code offset} and {@code limit}.
   *
   * @param usual the number of entries when none is asked for; at most twice that are given
   */
  public static <T> OffsetPage<T> of(Call call, int usual, List<T> all) {
    int limit = call.limit(usual);
    long offset = Objects.requireNonNullElse(call.idParam("offset"), 0L);
    List<T> items = all.stream().skip(offset).limit(limit).toList();
    List<String> links = new ArrayList<>();
    String asked = call.params().string("limit");
    String kept = asked == null ? "" : "limit=" + limit + "&";
    if (items.size() == limit && limit > 0) {
      links.add(link(call, kept, offset + limit, "next"));
    }
    if (offset > limit) {
      links.add(link(call, kept, offset - limit, "prev"));
    }
    return new OffsetPage<>(items, links.isEmpty() ? null : String.join(", ", links));
  }

  private static String link(Call call, String kept, long offset, String relation) {
    return "<" + call.url() + "?" + kept + "offset=" + offset + ">; rel=\"" + relation + "\"";
  }
}
