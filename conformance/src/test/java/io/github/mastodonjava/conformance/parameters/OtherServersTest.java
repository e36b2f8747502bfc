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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What other servers have beyond Mastodon is there, nothing is made up, and every parameter arrives
 * under its name and in its place.
 */
class OtherServersTest {
  private enum Server {
    AKKOMA("akkoma", Akkoma::of),
    FEDIBIRD("fedibird", Fedibird::of),
    GOTOSOCIAL("gotosocial", GoToSocial::of),
    PLEROMA("pleroma", Pleroma::of);

    private final String name;
    private final Function<Mastodon, Object> root;

    Server(String name, Function<Mastodon, Object> root) {
      this.name = name;
      this.root = root;
    }

    String packageName() {
      return "io.github.mastodonjava.server." + name;
    }

    List<DocumentedRow> rows() throws IOException {
      return DocumentedRow.read(SharedData.path("api/dialect-endpoints.tsv"), name);
    }

    List<WireCall> calls() {
      return SampleCalls.of(packageName(), mastodon -> List.of(root.apply(mastodon)), Map.of());
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
