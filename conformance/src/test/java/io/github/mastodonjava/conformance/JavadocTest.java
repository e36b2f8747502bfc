package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public method says what it does, and those of endpoints since when, with which scope, and
 * where more is told.
 */
class JavadocTest {
  private static final String[] PACKAGES = {
    "",
    "api",
    "api/admin",
    "auth",
    "error",
    "filter",
    "http",
    "push",
    "server",
    "server/akkoma",
    "server/fedibird",
    "server/gotosocial",
    "server/pleroma",
    "streaming",
    "text"
  };

  @Test
  void everyPublicMethodHasJavadoc() throws Exception {
    Set<String> silent = new TreeSet<>();
    for (ClientSource.Method method : ClientSource.publicMethods(PACKAGES)) {
      if (method.javadoc() == null) {
        silent.add(method.name());
      }
    }

    assertThat(silent)
        .as("methods without Javadoc, or exceptions that are not needed")
        .isEqualTo(Reasons.read("methods-without-javadoc.tsv").keySet());
  }

  @Test
  void theMethodsOfEndpointsTellTheirVersionAndScope() throws Exception {
    List<ClientSource.Method> methods = ClientSource.methods("api", "api/admin");
    MethodRows rows = new MethodRows(methods);
    Map<String, Object> incomplete = new TreeMap<>();
    for (ClientSource.Method method : methods) {
      List<List<String>> missing = new ArrayList<>();
      for (Endpoint<?> row : rows.of(method)) {
        missing.add(missing(row, method.own() + " " + method.ofClass()));
      }
      if (method.isPublic() && !isComplete(method, missing)) {
        incomplete.put(method.name() + "/" + method.arity(), missing);
      }
    }

    assertThat(incomplete.keySet())
        .as("what Javadoc does not tell: %s", incomplete)
        .isEqualTo(Reasons.read("methods-without-scope-or-version.tsv").keySet());
  }

  /** All is told of the rows that a method names; of those that it reaches through others, one. */
  private static boolean isComplete(ClientSource.Method method, List<List<String>> missing)
      throws ReflectiveOperationException {
    Stream<List<String>> rows = missing.stream();
    return missing.isEmpty()
        || (MethodRows.named(method).isEmpty()
            ? rows.anyMatch(List::isEmpty)
            : rows.allMatch(List::isEmpty));
  }

  private static List<String> missing(Endpoint<?> row, String javadoc) {
    List<String> missing = new ArrayList<>();
    String since = row.since();
    if (since != null && !since.startsWith("0.") && !tells(javadoc, "Mastodon " + minor(since))) {
      missing.add("since Mastodon " + minor(since));
    }
    if (row.scope() != null && !tells(javadoc, row.scope().value())) {
      missing.add("scope " + row.scope().value());
    }
    return missing;
  }

  /** A version without its patch level. */
  private static String minor(String version) {
    return version.substring(0, version.lastIndexOf('.'));
  }

  private static boolean tells(String javadoc, String what) {
    return Pattern.compile("(?<![\\w:])" + Pattern.quote(what) + "(?![\\w:])")
        .matcher(javadoc)
        .find();
  }

  @Test
  void theMethodsOfEndpointsLinkToTheirDocumentation() throws Exception {
    Map<String, String> pages =
        DocumentedEndpoint.pages(SharedData.path("api/mastodon-endpoints.tsv"));
    List<ClientSource.Method> methods = ClientSource.methods("api", "api/admin");
    MethodRows rows = new MethodRows(methods);
    Map<String, Set<String>> unlinked = new TreeMap<>();
    for (ClientSource.Method method : methods) {
      Set<String> links = new TreeSet<>();
      for (Endpoint<?> row : rows.of(method)) {
        links.add(pages.getOrDefault(DocumentedEndpoint.key(row), ""));
      }
      if (method.isPublic() && !isLinked(method, links)) {
        unlinked.put(method.name() + "/" + method.arity(), links);
      }
    }

    assertThat(unlinked.keySet())
        .as("methods without a link to what documents them, or exceptions that are not needed")
        .isEqualTo(Reasons.read("methods-with-another-link.tsv").keySet());
  }

  /** To all pages of what a method names; to one of what it reaches through others. */
  private static boolean isLinked(ClientSource.Method method, Set<String> pages)
      throws ReflectiveOperationException {
    Stream<String> links = pages.stream();
    return pages.isEmpty()
        || (MethodRows.named(method).isEmpty()
            ? links.anyMatch(page -> isLinked(method, page))
            : links.allMatch(page -> isLinked(method, page)));
  }

  /** For what is documented nowhere, its class's link to whatever tells of it is enough. */
  private static boolean isLinked(ClientSource.Method method, String page) {
    return page.isEmpty()
        ? (method.own() + " " + method.ofClass()).contains("href=\"https://")
        : method.own() != null && method.own().contains("href=\"" + page + "\"");
  }

  @Test
  void theMethodsOfDeprecatedEndpointsAreDeprecatedAndTellWhatToUseInstead() throws Exception {
    Set<String> deprecated =
        DocumentedEndpoint.deprecated(SharedData.path("api/mastodon-endpoints.tsv"));
    List<ClientSource.Method> methods = ClientSource.methods("api", "api/admin");
    MethodRows rows = new MethodRows(methods);
    Set<String> undeprecated = new TreeSet<>();
    for (ClientSource.Method method : methods) {
      Set<Endpoint<?>> reached = rows.of(method);
      boolean isDeprecated =
          !reached.isEmpty()
              && reached.stream().map(DocumentedEndpoint::key).allMatch(deprecated::contains);
      if (method.isPublic()
          && isDeprecated
          && !String.valueOf(method.own()).contains("@deprecated")) {
        undeprecated.add(method.name() + "/" + method.arity());
      }
    }

    assertThat(undeprecated).isEmpty();
  }

  @Test
  void theStreamsLinkToTheirDocumentation() throws Exception {
    Map<String, String> pages =
        DocumentedEndpoint.pages(SharedData.path("api/mastodon-endpoints.tsv"));
    StringBuilder told = new StringBuilder();
    ClientSource.publicMethods("streaming").forEach(method -> told.append(method.own()));
    Set<String> unlinked = new TreeSet<>();
    for (Endpoint<?> row : EndpointRows.in(EndpointRows.STREAMING).keySet()) {
      String page = pages.get(DocumentedEndpoint.key(row));
      if (told.indexOf("href=\"" + page + "\"") < 0) {
        unlinked.add(row + ": " + page);
      }
    }

    assertThat(unlinked).isEmpty();
  }

  @Test
  void theMethodsOfOtherServersLinkToSomeDocumentation() throws Exception {
    List<ClientSource.Method> methods = new ArrayList<>();
    for (OtherServer server : OtherServer.values()) {
      methods.addAll(ClientSource.methods("server/" + server.wireName()));
    }
    MethodRows rows = new MethodRows(methods);
    Set<String> unlinked = new TreeSet<>();
    for (ClientSource.Method method : methods) {
      if (method.isPublic()
          && !rows.of(method).isEmpty()
          && !(method.own() + " " + method.ofClass()).contains("href=\"https://")) {
        unlinked.add(method.name());
      }
    }

    assertThat(unlinked).isEmpty();
  }
}
