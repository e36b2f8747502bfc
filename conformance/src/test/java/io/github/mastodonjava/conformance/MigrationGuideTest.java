package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Mastodon;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The page for users of Mastodon.py has a row for each of its methods, and what it names exists.
 */
class MigrationGuideTest {
  private static final Path PAGE =
      Path.of(System.getProperty("project.root", ".."), "docs", "migrating-from-mastodon-py.md");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.*?) \\| (.*?) ?\\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String ROOT = "io.github.mastodonjava";
  private static final List<String> PACKAGES =
      Stream.of(
              "",
              ".api",
              ".api.admin",
              ".auth",
              ".entity",
              ".filter",
              ".http",
              ".push",
              ".server",
              ".streaming",
              ".text")
          .map(name -> ROOT + name + ".")
          .toList();

  private record Row(String theirs, List<String> ours) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(
            new Row(
                row.group(1),
                CODE.matcher(row.group(2)).results().map(code -> code.group(1)).toList()));
      }
    }
    return rows;
  }

  @Test
  void everyMethodOfMastodonPyHasOneRow() throws IOException {
    List<String> methods =
        Files.readAllLines(SharedData.path("api/mastodon-py-methods.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", 3)[1])
            .toList();

    assertThat(methods).hasSizeGreaterThan(200);
    assertThat(rows().stream().map(Row::theirs)).containsExactlyInAnyOrderElementsOf(methods);
  }

  @Test
  void everyRowNamesWhatThereIsHereButTheExceptions() throws IOException {
    Set<String> nothing = new TreeSet<>();
    for (Row row : rows()) {
      if (row.ours().isEmpty()) {
        nothing.add(row.theirs());
      }
    }

    assertThat(nothing)
        .as("rows without a counterpart, or exceptions that are not needed")
        .isEqualTo(new TreeSet<>(Reasons.read("migration-exceptions.tsv").keySet()));
  }

  @Test
  void whatIsNamedExists() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (Row row : rows()) {
      row.ours().stream()
          .filter(code -> !exists(code))
          .forEach(code -> unknown.add(row.theirs() + ": " + code));
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void whatDoesNotExistIsNoticed() {
    assertThat(exists("statuses().post(…)")).isTrue();
    assertThat(exists("MastodonBuilder.language(…)")).isTrue();
    assertThat(exists("Mastodon.SUPPORTED_VERSION")).isTrue();
    assertThat(exists("statuses().shout(…)")).isFalse();
    assertThat(exists("shouts().post(…)")).isFalse();
    assertThat(exists("Shout.of(…)")).isFalse();
    assertThat(exists("Statuses")).isFalse();
  }

  /** {@code a().b(…)} is a method of what the client's method gives, {@code A.b(…)} of a class. */
  private static boolean exists(String code) {
    List<String> names = Arrays.asList(code.replaceAll("\\([^)]*\\)", "").split("\\."));
    @Nullable Class<?> type = Mastodon.class;
    int first = 0;
    if (Character.isUpperCase(code.charAt(0))) {
      type = named(names.get(0));
      first = 1;
    }
    for (int i = first; i < names.size() - 1 && type != null; i++) {
      type = step(type, names.get(i));
    }
    return type != null && first < names.size() && has(type, names.get(names.size() - 1));
  }

  private static @Nullable Class<?> named(String simpleName) {
    for (String prefix : PACKAGES) {
      try {
        return Class.forName(prefix + simpleName);
      } catch (ClassNotFoundException e) {
        // it is in another package
      }
    }
    return null;
  }

  private static @Nullable Class<?> step(Class<?> type, String name) {
    for (Class<?> nested : type.getClasses()) {
      if (nested.getSimpleName().equals(name)) {
        return nested;
      }
    }
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 0) {
        return method.getReturnType();
      }
    }
    return null;
  }

  private static boolean has(Class<?> type, String name) {
    return Stream.concat(
            Arrays.stream(type.getMethods()).map(Method::getName),
            Arrays.stream(type.getFields()).map(field -> field.getName()))
        .anyMatch(name::equals);
  }
}
