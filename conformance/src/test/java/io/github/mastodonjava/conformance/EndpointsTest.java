package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The client's endpoints are those of Mastodon's documentation: none missing, none made up. */
class EndpointsTest {
  @Test
  void everyEndpointIsThereButTheExceptions() throws Exception {
    Set<String> missing = new TreeSet<>();
    documented().forEach(endpoint -> missing.add(endpoint.key()));
    missing.removeAll(byKey().keySet());

    assertThat(missing)
        .as("endpoints that are missing without an exception, or exceptions that are not needed")
        .isEqualTo(EndpointExceptions.NO_CALL.keys());
  }

  @Test
  void noEndpointIsMadeUp() throws Exception {
    Set<String> madeUp = new TreeSet<>(byKey().keySet());
    documented().forEach(endpoint -> madeUp.remove(endpoint.key()));

    assertThat(madeUp)
        .as("endpoints that nobody documents, or removed ones that are not there")
        .isEqualTo(EndpointExceptions.IN_NO_TABLE.keys());
  }

  @Test
  void versionsAndScopesAreThoseOfTheDocumentation() throws Exception {
    Map<String, List<Endpoint<?>>> endpoints = byKey();
    List<String> differences = new ArrayList<>();
    for (DocumentedEndpoint documented : documented()) {
      List<Endpoint<?>> told = endpoints.getOrDefault(documented.key(), List.of());
      if (told.stream().noneMatch(endpoint -> documented.differences(endpoint).isEmpty())) {
        told.forEach(
            endpoint -> differences.add(endpoint + ": " + documented.differences(endpoint)));
      }
    }

    assertThat(differences).isEmpty();
  }

  private static List<DocumentedEndpoint> documented() throws IOException {
    return DocumentedEndpoint.read(SharedData.path("api/mastodon-endpoints.tsv"));
  }

  private static Map<String, List<Endpoint<?>>> byKey() throws Exception {
    Map<String, List<Endpoint<?>>> endpoints = new LinkedHashMap<>();
    for (Endpoint<?> endpoint : EndpointRows.all()) {
      String key = DocumentedEndpoint.key(endpoint);
      endpoints.computeIfAbsent(key, k -> new ArrayList<>()).add(endpoint);
    }
    return endpoints;
  }
}
