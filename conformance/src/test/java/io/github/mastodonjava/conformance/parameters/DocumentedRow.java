package io.github.mastodonjava.conformance.parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a table of endpoints says of how one is called.
 *
 * @param body {@code json}, {@code form} or {@code multipart}; empty where it is not said
 */
record DocumentedRow(String verb, String path, String body, List<DocumentedParameter> parameters) {

  /** Reads a table by the names of its columns. */
  static List<DocumentedRow> read(Path table) throws IOException {
    return rows(table, (names, cells) -> true);
  }

  /** Reads the rows of one server out of a table of several servers. */
  static List<DocumentedRow> read(Path table, String server) throws IOException {
    return rows(table, (names, cells) -> cells.get(names.indexOf("dialect")).equals(server));
  }

  private static List<DocumentedRow> rows(
      Path table, BiPredicate<List<String>, List<String>> wanted) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> names = Arrays.asList(lines.get(0).split("\t", -1));
    return lines.stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .filter(cells -> wanted.test(names, cells))
        .map(cells -> row(names, cells))
        .toList();
  }

  private static DocumentedRow row(List<String> names, List<String> cells) {
    String parameters = cells.get(names.indexOf("params"));
    String body = parameters.contains("formData:") ? "form" : "";
    return new DocumentedRow(
        cells.get(names.indexOf("verb")),
        cells.get(names.indexOf("path")),
        names.contains("body") ? cells.get(names.indexOf("body")) : body,
        DocumentedParameter.read(parameters));
  }
}
