package io.github.mastodonjava.conformance;

import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rows of the client that a request belongs to. */
final class RowFinder {
  private static final Pattern NAME = Pattern.compile("\\{\\w+}");

  private final List<Row> rows;

  /** A row, and the paths that are its. */
  private record Row(Endpoint<?> endpoint, Pattern paths, int names) {
    static Row of(Endpoint<?> endpoint) {
      List<String> literals = Arrays.asList(NAME.split(endpoint.path(), -1));
      String paths = String.join("([^/]+)", literals.stream().map(Pattern::quote).toList());
      return new Row(endpoint, Pattern.compile(paths + "/?"), literals.size() - 1);
    }
  }

  RowFinder(List<Endpoint<?>> endpoints) {
    rows = endpoints.stream().<Row>map(Row::of).toList();
  }

  /**
   * The request for each row of this verb and path; of rows that have a name where others have just
   * that word, the others. Rows that take one list out of an answer are not among them where
   * another row has all of it. None if no row has the path.
   */
  List<Request<?>> find(String method, String path) {
    List<Request<?>> found = matching(method, path);
    List<Request<?>> whole =
        found.stream().filter(request -> request.endpoint().member() == null).toList();
    return whole.isEmpty() ? found : whole;
  }

  private List<Request<?>> matching(String method, String path) {
    int fewest = Integer.MAX_VALUE;
    List<Request<?>> found = new ArrayList<>();
    for (Row row : rows) {
      Matcher matcher = row.paths.matcher(path);
      if (row.endpoint.method().equals(method) && matcher.matches() && row.names <= fewest) {
        if (row.names < fewest) {
          found.clear();
        }
        fewest = row.names;
        found.add(row.endpoint.at(arguments(matcher)));
      }
    }
    return found;
  }

  private static String[] arguments(Matcher matcher) {
    String[] arguments = new String[matcher.groupCount()];
    for (int i = 0; i < arguments.length; i++) {
      String encoded = matcher.group(i + 1).replace("+", "%2B");
      arguments[i] = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
    return arguments;
  }

  /** A request that belongs to no row, for whatever JSON it was answered with. */
  static Request<?> unknown(Recording recording) {
    String literal = recording.path().replace("{", "%7B");
    return switch (recording.method()) {
      case "GET" ->
          recording.body().startsWith("[") && !recording.header("Link").isEmpty()
              ? Endpoint.getPage(literal, Object.class).at()
              : Endpoint.get(literal, Object.class).at();
      case "POST" -> Endpoint.post(literal, Object.class).at();
      case "PUT" -> Endpoint.put(literal, Object.class).at();
      case "PATCH" -> Endpoint.patch(literal, Object.class).at();
      case "DELETE" -> Endpoint.delete(literal, Object.class).at();
      default -> Endpoint.nothing(recording.method(), literal).at();
    };
  }
}
