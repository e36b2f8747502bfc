package io.github.mastodonjava.conformance.coverage;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.conformance.EndpointExceptions;
import io.github.mastodonjava.conformance.EndpointRows;
import io.github.mastodonjava.conformance.OtherServer;
import io.github.mastodonjava.conformance.parameters.SampleCalls;
import io.github.mastodonjava.conformance.parameters.StreamingCalls;
import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The page of all endpoints, made from the rows of the client. */
final class Coverage {
  static final String COMMAND =
      "mvn -pl conformance -am test -Dtest=CoverageTest -Dcoverage.write=true"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private static final String BEGINNING =
      """
      # Coverage

      Every endpoint that is documented, and the method that calls it; the class is that of the group, so that
      `Polls.vote` is `mastodon.polls().vote(…)`; the groups of other servers begin at a class of their own, so that
      `Chats.open` is `Pleroma.of(mastodon).chats().open(…)`. This page is made from the rows of the client, and a
      test fails when it is stale. To make it again:

      ```
      %s
      ```
      """
          .formatted(COMMAND);
  private static final String HEAD =
      """

      ## %s

      | verb | path | method | since | scope | servers |
      |---|---|---|---|---|---|
      """;
  private static final String END =
      """

      ## Not calls

      | verb | path | instead |
      |---|---|---|
      """;

  /** An endpoint as a line of a table. */
  private record Line(Endpoint<?> endpoint, String path, Set<String> methods, String servers) {
    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::path).thenComparing(line -> line.endpoint.method());

    String text() {
      Scope scope = endpoint.scope();
      return "| %s | %s | %s | %s | %s | %s |%n"
          .formatted(
              endpoint.method(),
              path,
              String.join(", ", methods),
              Objects.requireNonNullElse(endpoint.since(), ""),
              scope == null ? "" : scope.value(),
              servers)
          .replace("\r\n", "\n");
    }
  }

  private Coverage() {}

  static String page() throws IOException, URISyntaxException {
    StringBuilder page = new StringBuilder(BEGINNING);
    groups()
        .forEach(
            (group, lines) -> {
              page.append(HEAD.formatted(group));
              lines.stream().sorted(Line.ORDER).forEach(line -> page.append(line.text()));
            });
    page.append(END);
    EndpointExceptions.NO_CALL
        .all()
        .forEach(
            (endpoint, instead) ->
                page.append("| %s | %s |\n".formatted(endpoint.replace(" ", " | "), instead)));
    return page.toString();
  }

  private static Map<String, List<Line>> groups() throws IOException, URISyntaxException {
    Map<String, List<Line>> groups = new TreeMap<>();
    Map<Endpoint<?>, Set<String>> callers =
        SampleCalls.callers(EndpointRows.MASTODON, mastodon -> mastodon);
    callers.putAll(StreamingCalls.callers());
    add(EndpointRows.in(EndpointRows.MASTODON), callers, "Mastodon", "", groups);
    add(EndpointRows.in(EndpointRows.STREAMING), callers, "Mastodon", "", groups);
    for (OtherServer server : OtherServer.values()) {
      String title = server.title();
      callers = SampleCalls.callers(server.packageName(), server::root);
      add(EndpointRows.in(server.packageName()), callers, title, title + ": ", groups);
    }
    return groups;
  }

  private static void add(
      Map<Endpoint<?>, Class<?>> rows,
      Map<Endpoint<?>, Set<String>> callers,
      String server,
      String before,
      Map<String, List<Line>> groups) {
    rows.forEach(
        (endpoint, type) ->
            groups
                .computeIfAbsent(before + group(type), group -> new ArrayList<>())
                .add(
                    new Line(
                        endpoint,
                        documentedPath(endpoint),
                        callers.getOrDefault(endpoint, Set.of()),
                        server)));
  }

  /** The rows of streams do not stand in the class that users know. */
  private static String group(Class<?> type) {
    String name = type.getSimpleName();
    return name.equals("StreamEndpoints") ? "Streaming" : name;
  }

  /** {@code /api/v1/polls/:id}, as the documentation writes it. */
  static String documentedPath(Endpoint<?> endpoint) {
    return endpoint.path().replaceAll("\\{(\\w+)}", ":$1");
  }
}
