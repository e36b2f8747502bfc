package io.github.mastodonjava.conformance.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.conformance.DocumentedEndpoint;
import io.github.mastodonjava.conformance.EndpointExceptions;
import io.github.mastodonjava.conformance.EndpointRows;
import io.github.mastodonjava.conformance.OtherServer;
import io.github.mastodonjava.conformance.SharedData;
import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What other servers have beyond Mastodon is there, nothing is made up, and every parameter arrives
 * under its name and in its place.
 */
class OtherServersTest {
  private static List<DocumentedRow> rows(OtherServer server) throws IOException {
    return DocumentedRow.read(SharedData.path("api/dialect-endpoints.tsv"), server.wireName());
  }

  private static List<WireCall> calls(OtherServer server) {
    return SampleCalls.of(
        server.packageName(), mastodon -> List.of(server.root(mastodon)), Map.of());
  }

  @ParameterizedTest
  @EnumSource
  void everyEndpointIsThereAndNoneIsMadeUp(OtherServer server) throws Exception {
    Set<String> there = new TreeSet<>();
    for (Endpoint<?> endpoint : EndpointRows.in(server.packageName()).keySet()) {
      there.add(DocumentedEndpoint.key(endpoint));
    }
    Set<String> documented = new TreeSet<>();
    rows(server).forEach(row -> documented.add(DocumentedEndpoint.key(row.verb(), row.path())));

    assertThat(there).isEqualTo(documented).isNotEmpty();
  }

  @Test
  void everyParameterArrivesAndNoneIsMadeUp() throws Exception {
    Set<String> problems = new TreeSet<>();
    for (OtherServer server : OtherServer.values()) {
      problems.addAll(ParameterComparison.problems(rows(server), calls(server)));
    }

    assertThat(problems)
        .as("differences that are not among the exceptions, or exceptions that are not needed")
        .isEqualTo(EndpointExceptions.PARAMETERS_OF_OTHER_SERVERS.keys());
  }

  @ParameterizedTest
  @EnumSource
  void everyEndpointIsReachedThroughItsServersClass(OtherServer server) throws Exception {
    Set<String> unreached = new TreeSet<>();
    for (Endpoint<?> endpoint : EndpointRows.in(server.packageName()).keySet()) {
      unreached.add(DocumentedEndpoint.key(endpoint));
    }
    calls(server).forEach(call -> unreached.remove(DocumentedEndpoint.key(call.endpoint())));

    assertThat(unreached).isEmpty();
  }
}
