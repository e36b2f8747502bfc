package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.error.MastodonServerException;
import io.github.mastodonjava.error.MastodonUnavailableException;
import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriedCallTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things", Object.class);
  private static final Endpoint<Object> POST = Endpoint.post("/api/v1/things", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private List<@Nullable String> keys() {
    List<@Nullable String> keys = new ArrayList<>();
    for (RecordedRequest each : server.asked()) {
      keys.add(each.getHeaders().get("Idempotency-Key"));
    }
    return keys;
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void aGetIsTriedAgainAfterATemporaryError(int status) {
    server.answer(status, "{}").answer(status, "{}").answer("{}");

    assertThat(mastodon.fetch(GET.at())).isEqualTo(Map.of());
    assertThat(server.asked()).hasSize(3);
    assertThat(server.time.sleeps())
        .hasSize(2)
        .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ZERO, Duration.ofSeconds(1)));
  }

  @Test
  void afterFourAttemptsTheErrorIsTheCallers() {
    server.always("/api/v1/things", 503, "{\"error\":\"Remote data could not be fetched\"}");

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(MastodonUnavailableException.class)
        .hasMessageContaining("Remote data could not be fetched");
    assertThat(server.asked()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 422, 500})
  void otherErrorsAreNotTriedAgain(int status) {
    server.answer(status, "{}");

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(io.github.mastodonjava.error.MastodonApiException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aBrokenConnectionIsTriedAgain() {
    server
        .answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()))
        .answer("{}");

    assertThat(mastodon.fetch(GET.at())).isEqualTo(Map.of());
    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE"})
  void whatDoesTheSameTwiceIsTriedAgain(String method) {
    server.answer(503, "{}").answer("{}");

    mastodon.send(Endpoint.nothing(method, "/api/v1/things").at());

    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PATCH"})
  void whatMightDoItTwiceIsNotTriedAgain(String method) {
    server.answer(503, "{}");

    assertThatThrownBy(() -> mastodon.send(Endpoint.nothing(method, "/api/v1/things").at()))
        .isInstanceOf(MastodonUnavailableException.class);
    assertThat(server.asked()).hasSize(1);
    assertThat(server.time.sleeps()).isEmpty();
  }

  @Test
  void aPostIsNotSentAgainWhereTheServerSaysRetryAfterNothing() {
    server.answer(FakeMastodon.json("{}").code(503).addHeader("Retry-After", "0")).answer("{}");

    assertThatThrownBy(() -> mastodon.fetch(POST.at()))
        .isInstanceOf(MastodonUnavailableException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aStatusIsTriedAgainWithTheSameKey() {
    server.answer(503, "{}").answer(502, "<html>").answer("{\"id\":\"1\"}");

    assertThat(mastodon.statuses().post("Hello").id()).isEqualTo("1");
    assertThat(keys()).hasSize(3).doesNotContainNull();
    assertThat(keys().stream().distinct()).hasSize(1);
  }

  @Test
  void aStatusWhoseAnswerWasLostIsSentAgainWithTheSameKey() {
    server
        .answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()))
        .answer("{\"id\":\"1\"}");

    assertThat(mastodon.statuses().post("Hello").id()).isEqualTo("1");
    assertThat(keys()).hasSize(2).doesNotContainNull();
    assertThat(keys().stream().distinct()).hasSize(1);
  }

  @Test
  void theSameTextTwiceIsTwoStatuses() {
    server.answer("{\"id\":\"1\"}").answer("{\"id\":\"2\"}");

    mastodon.statuses().post("Hello");
    mastodon.statuses().post("Hello");

    assertThat(keys().stream().distinct()).hasSize(2);
  }

  @Test
  void oneStatusValuePostedTwiceIsTwoStatuses() {
    server.answer("{\"id\":\"1\"}").answer("{\"id\":\"2\"}");
    NewStatus status = NewStatus.text("Hello");

    mastodon.statuses().post(status);
    mastodon.statuses().post(status);

    assertThat(keys().stream().distinct()).hasSize(2);
  }

  @Test
  void aKeyOfTheUsersOwnIsKept() {
    server.answer(503, "{}").answer("{\"id\":\"1\"}");

    mastodon.statuses().post(NewStatus.text("Hello").idempotencyKey("mine"));

    assertThat(keys()).containsExactly("mine", "mine");
  }

  @Test
  void aScheduledStatusIsSentOnce() {
    server.answer(503, "{}");

    assertThatThrownBy(
            () ->
                mastodon
                    .statuses()
                    .schedule(NewStatus.text("Hello"), Instant.parse("2026-08-02T00:00:00Z")))
        .isInstanceOf(MastodonUnavailableException.class);
    assertThat(keys()).hasSize(1).containsOnlyNulls();
  }

  @Test
  void retryAfterIsWaitedFor() {
    server.answer(FakeMastodon.json("{}").code(503).addHeader("Retry-After", "20")).answer("{}");

    mastodon.fetch(GET.at());

    assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void whoeverAsksToWaitForAnHourIsNotAskedAgain() {
    server.answer(FakeMastodon.json("{}").code(503).addHeader("Retry-After", "3600"));

    assertThatThrownBy(() -> mastodon.fetch(GET.at())).isInstanceOf(MastodonServerException.class);
    assertThat(server.time.sleeps()).isEmpty();
  }

  @Test
  void nothingIsTriedAgainWhereTheProgramSaysSo() {
    server.answer(503, "{}");

    assertThatThrownBy(() -> mastodon.with(CallOptions.retries(RetryPolicy.none())).fetch(GET.at()))
        .isInstanceOf(MastodonUnavailableException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aPolicyOfTheProgramsOwnHearsOfEveryFailure() {
    server
        .answer(FakeMastodon.json("{}").code(500).addHeader("Retry-After", "7"))
        .answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()))
        .answer("{}");
    List<Attempt> attempts = new ArrayList<>();
    RetryPolicy always =
        attempt -> {
          attempts.add(attempt);
          return Duration.ofMillis(attempt.number());
        };

    server.builder().retryPolicy(always).build().fetch(POST.at());

    assertThat(attempts).extracting(Attempt::number).containsExactly(1, 2);
    assertThat(attempts).extracting(Attempt::repeatable).containsOnly(false);
    assertThat(attempts).extracting(Attempt::status).containsExactly(500, null);
    assertThat(attempts.get(0).retryAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(attempts.get(1).failure()).isNotNull();
    assertThat(server.time.sleeps()).containsExactly(Duration.ofMillis(1), Duration.ofMillis(2));
  }
}
