package io.github.mastodonjava.conformance.parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a table of endpoints says of how one is called.
 *
 * @param body {@code json}, {@code form} or {@code multipart}; empty where it is not said
 */
record DocumentedRow(String verb, String path, String body, List<DocumentedParameter> parameters) {

  /** Reads a table by the names of its columns. */
  static List<DocumentedRow> read(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> names = Arrays.asList(lines.get(0).split("\t", -1));
    return lines.stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .map(
            cells ->
                new DocumentedRow(
                    cells.get(names.indexOf("verb")),
                    cells.get(names.indexOf("path")),
                    names.contains("body") ? cells.get(names.indexOf("body")) : "",
                    DocumentedParameter.read(cells.get(names.indexOf("params")))))
        .toList();
  }
}
