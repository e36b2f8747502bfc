package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables beside the tests: what is so, and why. */
public final class Reasons {
  private Reasons() {}

  /** Reads a table of two columns. */
  public static Map<String, String> read(String file) throws IOException {
    return reasons(file, lines(file));
  }

  /** Reads what is of one kind out of a table whose first column is the kind. */
  static Map<String, String> read(String file, String kind) throws IOException {
    List<String> ofKind =
        lines(file).stream()
            .filter(line -> line.startsWith(kind + "\t"))
            .map(line -> line.substring(kind.length() + 1))
            .toList();
    return reasons(file, ofKind);
  }

  private static List<String> lines(String file) throws IOException {
    InputStream table = Reasons.class.getResourceAsStream(file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static Map<String, String> reasons(String file, List<String> lines) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", 2);
      if (cells.length < 2 || cells[1].isBlank() || reasons.put(cells[0], cells[1]) != null) {
        throw new IOException(file + " needs a reason in each line, and no line twice: " + line);
      }
    }
    return reasons;
  }
}
