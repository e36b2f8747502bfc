package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An embedded server of a version has what Mastodon had by then, and nothing that came later. */
class SandboxVersionsTest {
  /**
   * Without those of which nobody tells when they came, and one of which is told another time than
   * of what it stands beside in Mastodon's routes.
   */
  private static final List<Endpoint<?>> ENDPOINTS =
      rows().stream()
          .filter(endpoint -> endpoint.since() != null)
          .filter(endpoint -> !endpoint.path().equals("/api/v1/admin/email_domain_blocks/{id}"))
          .toList();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String NOT_ROUTED = "{\"error\":\"Not Found\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.0.0", "3.1.0", "3.2.0", "3.3.0", "3.4.0", "3.5.0", "4.0.0", "4.1.0", "4.2.0", "4.3.0",
        "4.4.0", "4.5.0", "4.6.0"
      })
  void hasWhatThereWasByThen(String version) throws Exception {
    Set<String> unlike = new TreeSet<>();
    try (Sandbox newest = sandbox("4.7.0");
        Sandbox old = sandbox(version)) {
      for (Endpoint<?> endpoint : ENDPOINTS) {
        HttpResponse<String> answer = call(old, endpoint);
        if (isLater(endpoint.since(), version)) {
          if (!isMissing(answer) && !isTakenForAnother(endpoint, version)) {
            unlike.add(endpoint + " came with " + endpoint.since() + ": " + answer.body());
          }
        } else if (isMissing(answer) && !isMissing(call(newest, endpoint))) {
          unlike.add(endpoint + " is missing, though it came with " + endpoint.since());
        }
      }
    }

    assertThat(unlike).isEmpty();
  }

  private static Set<Endpoint<?>> rows() {
    try {
      return EndpointRows.in(EndpointRows.MASTODON).keySet();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sandbox sandbox(String version) {
    return Sandbox.builder().version(version).noRateLimits().start();
  }

  /** Whether the end of its path looks like the id of something that there was by then. */
  private static boolean isTakenForAnother(Endpoint<?> endpoint, String version) {
    return ENDPOINTS.stream()
        .filter(other -> !isLater(other.since(), version))
        .filter(other -> other.method().equals(endpoint.method()))
        .anyMatch(other -> endpoint.path().matches(other.path().replaceAll("\\{\\w+}", "[^/]+")));
  }

  private static boolean isMissing(HttpResponse<String> answer) {
    return answer.statusCode() == 404 && answer.body().equals(NOT_ROUTED);
  }

  /** By major and minor version; a patch brings nothing that would have to be told apart. */
  private static boolean isLater(@Nullable String since, String version) {
    String[] a = Objects.requireNonNull(since).split("\\.", 3);
    String[] b = version.split("\\.", 3);
    int major = Integer.compare(Integer.parseInt(a[0]), Integer.parseInt(b[0]));
    return major > 0 || (major == 0 && Integer.parseInt(a[1]) > Integer.parseInt(b[1]));
  }

  private static HttpResponse<String> call(Sandbox sandbox, Endpoint<?> endpoint) throws Exception {
    String path = endpoint.path().replaceAll("\\{\\w+}", "0");
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .method(endpoint.method(), BodyPublishers.noBody())
            .header("Authorization", "Bearer " + sandbox.token("admin"))
            .build(),
        BodyHandlers.ofString());
  }
}
