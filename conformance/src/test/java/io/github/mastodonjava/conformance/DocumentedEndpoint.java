package io.github.mastodonjava.conformance;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the table of documented endpoints. */
public record DocumentedEndpoint(
    String key,
    @Nullable String since,
    @Nullable String changed,
    List<String> scopes,
    boolean scopeIsNeeded,
    boolean form) {
  private static final Pattern SCOPE =
      Pattern.compile("(?:admin:)?(?:read|write)(?::[a-z_]+)*|\\b(?:follow|profile|push)\\b");
  private static final int STATUS = 3;
  private static final int DOC = 11;
  private static final Pattern PATH_ARGUMENT = Pattern.compile("[:{]\\w+}?");

  static List<DocumentedEndpoint> read(Path table) throws IOException {
    return Files.readAllLines(table).stream().skip(1).map(DocumentedEndpoint::parse).toList();
  }

  /**
   * Where each endpoint is described, by its key; those that are described nowhere are left out.
   */
  static Map<String, String> pages(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> !cells[DOC].isEmpty())
        .collect(Collectors.toMap(cells -> key(cells[1], cells[2]), cells -> cells[DOC]));
  }

  /** The keys of those that Mastodon has deprecated. */
  static Set<String> deprecated(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[STATUS].equals("deprecated"))
        .map(cells -> key(cells[1], cells[2]))
        .collect(Collectors.toSet());
  }

  private static DocumentedEndpoint parse(String line) {
    String[] cells = line.split("\t", -1);
    String since = cells[4];
    String changed = cells[5];
    String auth = cells[6];
    return new DocumentedEndpoint(
        key(cells[1], cells[2]),
        since.isEmpty() ? null : since,
        changed.isEmpty() || changed.equals(since) || changed.equals("0.0.0") ? null : changed,
        SCOPE.matcher(auth).results().map(result -> result.group()).toList(),
        !auth.startsWith("Public"),
        cells[8].equals("form"));
  }

  /** What tells endpoints apart: the names of path arguments do not. */
  public static String key(String verb, String path) {
    Matcher argument = PATH_ARGUMENT.matcher(path);
    return verb + " " + argument.replaceAll("{}");
  }

  public static String key(Endpoint<?> endpoint) {
    return key(endpoint.method(), endpoint.path());
  }

  /** What an endpoint says else than the documentation; nothing if it says the same. */
  List<String> differences(Endpoint<?> endpoint) {
    Scope scope = endpoint.scope();
    return List.of(
            difference("since", since == null ? endpoint.since() : since, endpoint.since()),
            difference("changed", since == null ? endpoint.changed() : changed, endpoint.changed()),
            scopeFits(scope == null ? null : scope.value())
                ? ""
                : "scope is one of " + scopes + ", not " + scope,
            form && !endpoint.isForm() ? "it goes as a form" : "")
        .stream()
        .filter(difference -> !difference.isEmpty())
        .toList();
  }

  private boolean scopeFits(@Nullable String scope) {
    return scope == null ? scopes.isEmpty() || !scopeIsNeeded : scopes.contains(scope);
  }

  private static String difference(String name, @Nullable String right, @Nullable String told) {
    return Objects.equals(right, told) ? "" : name + " is " + right + ", not " + told;
  }
}
