package io.github.mastodonjava.sandbox;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a sandbox met.
 *
 * @param path without the query
 * @param query as it was sent; null when there was none
 * @param status of the answer; 0 when none was given
 * @param headers by their names in lower case
 */
public record RecordedRequest(
    String method, String path, @Nullable String query, int status, Map<String, String> headers) {

  /** Copies the headers. */
  public RecordedRequest {
    headers = Map.copyOf(headers);
  }

  /** A header by its name in any case; null when it was not sent. */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** Shows method, path and status; a query and headers may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path + " → " + status;
  }
}
