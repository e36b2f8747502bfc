package io.github.mastodonjava.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTTP request, as far as it matters to {@link LoopbackLogin}.
 *
 * @param host the value of the only {@code Host} header; null if there is none, or more
 */
record LoopbackRequest(String method, URI target, @Nullable String host) {

  /** Reads the lines up to the empty one; null if they are no request. */
  static @Nullable LoopbackRequest parse(String head) {
    List<String> lines = head.lines().toList();
    String[] parts = lines.isEmpty() ? new String[0] : lines.get(0).split(" ", -1);
    if (parts.length != 3 || !parts[1].startsWith("/") || !parts[2].startsWith("HTTP/1.")) {
      return null;
    }
    List<String> hosts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.toLowerCase(Locale.ROOT).startsWith("host:")) {
        hosts.add(line.substring("host:".length()).strip());
      }
    }
    try {
      return new LoopbackRequest(
          parts[0], new URI(parts[1]), hosts.size() == 1 ? hosts.get(0) : null);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
