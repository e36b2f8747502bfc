package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.CallListener;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.http.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallListenerTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things/{id}", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final RecordingListener listener = new RecordingListener();

  private static final class RecordingListener implements CallListener {
    final List<CallEvent> calls = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();
    final List<String> deprecated = new ArrayList<>();

    @Override
    public void called(CallEvent event) {
      calls.add(event);
    }

    @Override
    public void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {
      unreadable.addAll(elements);
    }

    @Override
    public void deprecated(
        Endpoint<?> endpoint, @Nullable String deprecation, @Nullable String sunset) {
      deprecated.add(endpoint + " " + deprecation + " " + sunset);
    }
  }

  /** Throws whenever it hears of something. */
  private static final class BrokenListener implements CallListener {
    @Override
    public void called(CallEvent event) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void deprecated(
        Endpoint<?> endpoint, @Nullable String deprecation, @Nullable String sunset) {
      throw new IllegalStateException("broken");
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Mastodon listened() {
    return server.builder().listener(listener).accessToken("t0ken").build();
  }

  @Test
  void everyAttemptIsAnEvent() {
    server
        .answer(503, "{}")
        .answer(
            FakeMastodon.json("{}")
                .addHeader("X-RateLimit-Limit", "300")
                .addHeader("X-RateLimit-Remaining", "299")
                .addHeader("X-RateLimit-Reset", "2026-08-01T12:05:00Z"));

    listened().fetch(GET.at("s3cret").with("q", "s3cret"));

    assertThat(listener.calls).hasSize(2);
    CallEvent first = listener.calls.get(0);
    CallEvent second = listener.calls.get(1);
    assertThat(first.endpoint().method()).isEqualTo("GET");
    assertThat(first.endpoint().path()).isEqualTo("/api/v1/things/{id}");
    assertThat(first.status()).isEqualTo(503);
    assertThat(first.attempt()).isEqualTo(1);
    assertThat(first.rateLimit()).isNull();
    assertThat(first.failure()).isNull();
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(second.took()).isEqualTo(Duration.ZERO);
    assertThat(second)
        .hasToString("GET /api/v1/things/{id}: 200 in 0 ms, attempt 2, 299 of 300 calls left");
  }

  @Test
  void aFailureIsAnEventWithoutAStatus() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(
            () -> listened().with(CallOptions.retries(RetryPolicy.none())).fetch(GET.at("1")))
        .isInstanceOf(MastodonNetworkException.class);

    assertThat(listener.calls)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.status()).isNull();
              assertThat(event.failure()).isNotNull();
              assertThat(event.toString()).startsWith("GET /api/v1/things/{id}: IOException in ");
            });
  }

  @Test
  void elementsThatWereLeftOutAreReported() {
    server.answer("[{\"id\":\"1\"},\"bad\"]");

    listened().timelines().home();

    assertThat(listener.unreadable).containsExactly(new Unreadable("/1", "bad"));
  }

  @Test
  void theEndOfAnEndpointIsAnnouncedOnce() {
    MockResponse.Builder ending =
        FakeMastodon.json("{}")
            .addHeader("Deprecation", "@1688169599")
            .addHeader("Sunset", "Sat, 01 Aug 2027 00:00:00 GMT");
    server.answer(ending).answer(ending).answer(ending);
    Mastodon mastodon = listened();

    mastodon.fetch(GET.at("1"));
    mastodon.with(CallOptions.language("de")).fetch(GET.at("2"));
    mastodon.fetch(Endpoint.get("/api/v1/others", Object.class).at());

    assertThat(listener.deprecated)
        .containsExactly(
            "GET /api/v1/things/{id} @1688169599 Sat, 01 Aug 2027 00:00:00 GMT",
            "GET /api/v1/others @1688169599 Sat, 01 Aug 2027 00:00:00 GMT");
  }

  @Test
  void aListenerThatThrowsChangesNothing() {
    server.answer(FakeMastodon.json("[{\"id\":\"1\"},7]").addHeader("Deprecation", "@1688169599"));
    Mastodon mastodon = server.builder().listener(new BrokenListener()).listener(listener).build();

    assertThat(mastodon.timelines().home().items()).hasSize(1);
    assertThat(listener.calls).hasSize(1);
    assertThat(listener.unreadable).hasSize(1);
    assertThat(listener.deprecated).hasSize(1);
  }

  @Test
  void derivedClientsTellTheSameListeners() {
    server.answer("{}");

    assertThat(listened().with(CallOptions.language("de")).fetch(GET.at("1"))).isEqualTo(Map.of());
    assertThat(listener.calls).hasSize(1);
  }
}
