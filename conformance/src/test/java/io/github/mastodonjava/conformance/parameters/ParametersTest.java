package io.github.mastodonjava.conformance.parameters;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.conformance.DocumentedEndpoint;
import io.github.mastodonjava.conformance.EndpointExceptions;
import io.github.mastodonjava.conformance.EndpointRows;
import io.github.mastodonjava.conformance.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Mastodon documents can be said and arrives, under its name and in its place. */
class ParametersTest {
  private static List<WireCall> calls;

  @BeforeAll
  static void call() throws Exception {
    calls =
        new ArrayList<>(
            SampleCalls.of(
                EndpointRows.MASTODON, mastodon -> List.of(mastodon), SampleCalls.NODEINFO));
    calls.addAll(StreamingCalls.all());
  }

  @Test
  void everyParameterArrivesAndNoneIsMadeUp() throws Exception {
    assertThat(ParameterComparison.problems(rows(), calls))
        .as("differences that are not among the exceptions, or exceptions that are not needed")
        .isEqualTo(EndpointExceptions.PARAMETERS.keys());
  }

  @Test
  void everyEndpointIsReachedThroughTheClient() throws Exception {
    Set<String> unreached = new TreeSet<>();
    EndpointRows.all().forEach(row -> unreached.add(DocumentedEndpoint.key(row)));
    calls.forEach(call -> unreached.remove(DocumentedEndpoint.key(call.endpoint())));

    assertThat(unreached).isEmpty();
  }

  @Test
  void thePageThatAsksAUserForPermissionGetsEveryParameter() throws Exception {
    DocumentedRow authorize =
        DocumentedRow.read(table()).stream()
            .filter(row -> row.path().equals("/oauth/authorize"))
            .findAny()
            .orElseThrow();
    Set<String> documented =
        authorize.parameters().stream().map(DocumentedParameter::name).collect(toSet());
    AuthorizationRequest fullest =
        (AuthorizationRequest) new Samples().of(AuthorizationRequest.class).get(0);
    HttpUrl page = Objects.requireNonNull(HttpUrl.get(fullest.authorizationUri()));

    assertThat(page.queryParameterNames()).isEqualTo(documented);
  }

  private static Path table() {
    return SharedData.path("api/mastodon-endpoints.tsv");
  }

  private static List<DocumentedRow> rows() throws IOException {
    Set<String> noCalls = EndpointExceptions.NO_CALL.keys();
    return DocumentedRow.read(table()).stream()
        .filter(row -> !noCalls.contains(DocumentedEndpoint.key(row.verb(), row.path())))
        .toList();
  }
}
