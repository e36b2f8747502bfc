package io.github.mastodonjava.conformance.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.conformance.DocumentedEndpoint;
import io.github.mastodonjava.conformance.EndpointRows;
import io.github.mastodonjava.conformance.Reasons;
import io.github.mastodonjava.conformance.SharedData;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.server.akkoma.Akkoma;
import io.github.mastodonjava.server.fedibird.Fedibird;
import io.github.mastodonjava.server.gotosocial.GoToSocial;
import io.github.mastodonjava.server.pleroma.Pleroma;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
  private enum Server {
    AKKOMA,
    FEDIBIRD,
    GOTOSOCIAL,
    PLEROMA;

    private Object root(Mastodon mastodon) {
      return switch (this) {
        case AKKOMA -> Akkoma.of(mastodon);
        case FEDIBIRD -> Fedibird.of(mastodon);
        case GOTOSOCIAL -> GoToSocial.of(mastodon);
        case PLEROMA -> Pleroma.of(mastodon);
      };
    }

    private String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    String packageName() {
      return "io.github.mastodonjava.server." + wireName();
    }

    List<DocumentedRow> rows() throws IOException {
      return DocumentedRow.read(SharedData.path("api/dialect-endpoints.tsv"), wireName());
    }

    List<WireCall> calls() {
      return SampleCalls.of(packageName(), mastodon -> List.of(root(mastodon)), Map.of());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEndpointIsThereAndNoneIsMadeUp(Server server) throws Exception {
    Set<String> there = new TreeSet<>();
    for (Endpoint<?> endpoint : EndpointRows.in(server.packageName()).keySet()) {
      there.add(DocumentedEndpoint.key(endpoint));
    }
    Set<String> documented = new TreeSet<>();
    server.rows().forEach(row -> documented.add(DocumentedEndpoint.key(row.verb(), row.path())));

    assertThat(there).isEqualTo(documented).isNotEmpty();
  }

  @Test
  void everyParameterArrivesAndNoneIsMadeUp() throws Exception {
    Set<String> problems = new TreeSet<>();
    for (Server server : Server.values()) {
      problems.addAll(ParameterComparison.problems(server.rows(), server.calls()));
    }

    assertThat(problems)
        .as("differences that are not among the exceptions, or exceptions that are not needed")
        .isEqualTo(new TreeSet<>(Reasons.read("parameters/other-servers-exceptions.tsv").keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void everyEndpointIsReachedThroughItsServersClass(Server server) throws Exception {
    Set<String> unreached = new TreeSet<>();
    for (Endpoint<?> endpoint : EndpointRows.in(server.packageName()).keySet()) {
      unreached.add(DocumentedEndpoint.key(endpoint));
    }
    server.calls().forEach(call -> unreached.remove(DocumentedEndpoint.key(call.endpoint())));

    assertThat(unreached).isEmpty();
  }
}
