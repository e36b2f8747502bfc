package io.github.mastodonjava.error;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says no: <a href="https://docs.joinmastodon.org/entities/Error/">Error</a>.
 *
 * @param endpoint verb and path template, such as {@code POST /api/v1/statuses}
 * @param error what the server says went wrong, or the code of an OAuth error; null where the body
 *     is not an error of Mastodon
 * @param description longer text, which OAuth errors have
 * @param details what is wrong with each field, by the field's name; empty where the server does
 *     not say
 * @param headers can be asked for in any case
 */
public record ErrorResponse(
    int status,
    String endpoint,
    @Nullable String error,
    @Nullable String description,
    Map<String, List<FieldError>> details,
    Map<String, List<String>> headers)
    implements Serializable {

  public ErrorResponse {
    endpoint = EndpointText.of(endpoint);
    Map<String, List<FieldError>> ownDetails = new LinkedHashMap<>();
    details.forEach((field, errors) -> ownDetails.put(field, List.copyOf(errors)));
    details = Collections.unmodifiableMap(ownDetails);
    Map<String, List<String>> ownHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> ownHeaders.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(ownHeaders);
  }

  /** An answer of which no more than the status is known. */
  public static ErrorResponse of(int status, String endpoint) {
    return new ErrorResponse(status, endpoint, null, null, Map.of(), Map.of());
  }

  /**
   * Whether a page came where Mastodon would have said in JSON what is wrong: something else has
   * answered. Other statuses may be meant for the client, though a proxy says them.
   */
  boolean isPage() {
    boolean ofApi = endpoint.contains(" /api/") || endpoint.contains(" /oauth/");
    return ofApi
        && error == null
        && (status == 400 || status == 401 || (status >= 403 && status <= 405))
        && headers.getOrDefault("Content-Type", List.of()).toString().contains("text/html");
  }

  /** One line without the headers, which may hold secrets. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(endpoint).append(": ").append(status);
    if (error != null) {
      line.append(' ').append(MessageText.of(error));
    }
    if (isPage()) {
      line.append(" and a page instead of Mastodon's answer. Check the server's address, and what");
      line.append(" stands in between");
    }
    if (description != null && !description.equals(error)) {
      line.append(": ").append(MessageText.of(description));
    }
    details.forEach(
        (field, errors) -> {
          for (FieldError each : errors) {
            line.append("; ").append(MessageText.of(field, 100)).append(": ");
            line.append(MessageText.of(each.error(), 100));
            if (each.description() != null) {
              line.append(" (").append(MessageText.of(each.description())).append(')');
            }
          }
        });
    return line.toString();
  }
}
