package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.internal.json.Decoded;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each endpoint answers: a record, a list of them ({@code []}), a map of them (<code>{}</code>
 * ), any JSON, or nothing of use ({@code -}).
 */
final class Answers {
  private static final String ENTITIES = "io.github.mastodonjava.entity.";

  private final List<Row> rows;

  private Answers(List<Row> rows) {
    this.rows = rows;
  }

  static Answers load() throws IOException {
    InputStream table = Answers.class.getResourceAsStream("answers.tsv");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
      return new Answers(lines.lines().map(Row::parse).toList());
    }
  }

  /** What the endpoint answers, null if it is not in the table. */
  @Nullable String type(String method, String path) {
    for (Row row : rows) {
      if (row.method.equals(method) && row.path.matcher(path).matches()) {
        return row.type;
      }
    }
    return null;
  }

  /** Reads an answer of one of the types that {@link #type} tells, except for nothing. */
  static Decoded<?> read(String type, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    if (type.endsWith("[]")) {
      return Decoder.list(bytes, javaClass(type));
    }
    return type.endsWith("{}")
        ? Decoder.map(bytes, javaClass(type))
        : Decoder.one(bytes, javaClass(type));
  }

  private static Class<?> javaClass(String type) {
    String name = type.replaceAll("\\W", "");
    return switch (name) {
      case "text" -> String.class;
      case "any" -> Object.class;
      default -> entity(name);
    };
  }

  private static Class<?> entity(String name) {
    String type = ENTITIES + (name.startsWith("Admin") ? "admin." : "") + name;
    try {
      return Class.forName(type);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no record " + name, e);
    }
  }

  private record Row(String method, Pattern path, String type) {
    static Row parse(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0], Pattern.compile(cells[1].replaceAll(":\\w+", "[^/]+") + "/?"), cells[2]);
    }
  }
}
