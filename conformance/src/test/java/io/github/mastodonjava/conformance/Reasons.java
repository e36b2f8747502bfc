package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Tables of two columns beside the tests: what is so, and why. */
public final class Reasons {
  private Reasons() {}

  public static Map<String, String> read(String file) throws IOException {
    InputStream table = Reasons.class.getResourceAsStream(file);
    Map<String, String> reasons = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
      for (String line : lines.lines().toList()) {
        String[] cells = line.split("\t", 2);
        if (cells.length < 2 || reasons.put(cells[0], cells[1]) != null) {
          throw new IOException(file + " needs two columns, and no line twice: " + line);
        }
      }
    }
    return reasons;
  }
}
