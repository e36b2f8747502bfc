package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documented endpoints that are no call of the client.
 *
 * @param instead what there is in its place
 */
public record EndpointExceptions(String verb, String path, String instead) {
  public static List<EndpointExceptions> all() throws IOException {
    InputStream table = EndpointExceptions.class.getResourceAsStream("endpoints-exceptions.tsv");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
      return lines.lines().map(EndpointExceptions::parse).toList();
    }
  }

  public static Set<String> keys() throws IOException {
    Set<String> keys =
        all().stream()
            .map(each -> DocumentedEndpoint.key(each.verb, each.path))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (keys.size() != all().size()) {
      throw new IOException("endpoints-exceptions.tsv has a line twice");
    }
    return keys;
  }

  private static EndpointExceptions parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || cells[2].isBlank()) {
      throw new IllegalStateException("verb, path and reason are needed: " + line);
    }
    return new EndpointExceptions(cells[0], cells[1], cells[2]);
  }
}
