package io.github.mastodonjava.http;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Mastodon-Async-Refresh}: the server goes on fetching what belongs to an answer.
 *
 * @param id to ask by how far it is
 * @param retry how long to wait at least before asking, for this or for the same thing again
 * @param resultCount how much has come so far; null where the server does not count
 * @see <a href="https://docs.joinmastodon.org/methods/async_refreshes/">Mastodon documentation</a>
 */
public record AsyncRefreshHeader(String id, Duration retry, @Nullable Integer resultCount) {
  public static final String NAME = "Mastodon-Async-Refresh";

  /** What Mastodon itself says. */
  private static final Duration USUAL_RETRY = Duration.ofSeconds(3);

  private static final Pattern PAIR =
      Pattern.compile("([a-z_]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^,\\s\"]++))");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /**
   * Reads the header; null for none, and where it has no id. 3 seconds where it does not say how
   * long to wait.
   */
  public static @Nullable AsyncRefreshHeader parse(@Nullable String header) {
    String id = null;
    Integer retry = null;
    Integer resultCount = null;
    Matcher pair = PAIR.matcher(header == null ? "" : header);
    while (pair.find()) {
      String value =
          pair.group(2) == null ? pair.group(3) : ESCAPE.matcher(pair.group(2)).replaceAll("$1");
      switch (pair.group(1)) {
        case "id" -> id = value;
        case "retry" -> retry = number(value);
        case "result_count" -> resultCount = number(value);
        default -> {} // something new
      }
    }
    return id == null || id.isEmpty()
        ? null
        : new AsyncRefreshHeader(
            id, retry == null ? USUAL_RETRY : Duration.ofSeconds(retry), resultCount);
  }

  private static @Nullable Integer number(String text) {
    return NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
  }
}
