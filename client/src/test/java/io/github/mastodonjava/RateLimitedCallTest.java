package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.internal.http.LocalRateLimiter;
import io.github.mastodonjava.internal.time.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitedCallTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things", Object.class);
  private static final Instant RESET = FakeTime.START.plusSeconds(90);

  private final FakeMastodon server = new FakeMastodon();

  @AfterEach
  void stop() {
    server.close();
  }

  private static MockResponse.Builder limited(int status, int remaining) {
    return FakeMastodon.json("{\"error\":\"Too many requests\"}")
        .code(status)
        .addHeader("X-RateLimit-Limit", "300")
        .addHeader("X-RateLimit-Remaining", String.valueOf(remaining))
        .addHeader("X-RateLimit-Reset", RESET.toString());
  }

  private Mastodon client(RateLimits limits) {
    return server.builder().accessToken("t0ken").rateLimits(limits).build();
  }

  @Test
  void waitsUntilTheResetAndAsksAgain() {
    server.answer(limited(429, 0)).answer("{}");

    assertThat(client(RateLimits.waiting()).fetch(GET.at())).isEqualTo(Map.of());
    assertThat(server.time.slept()).isEqualTo(Duration.ofSeconds(90));
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void waitsWithoutARetryPolicyToo() {
    server.answer(limited(429, 0)).answer("{}");

    client(RateLimits.waiting()).with(CallOptions.retries(RetryPolicy.none())).fetch(GET.at());

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aPostThatWasRefusedIsSentAgainToo() {
    server.answer(limited(429, 0)).answer("{}");

    client(RateLimits.waiting()).fetch(Endpoint.post("/api/v1/things", Object.class).at());

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aLimitThatIsUsedUpHoldsTheNextCallBack() {
    server.answer(limited(200, 0)).answer("{}");
    Mastodon mastodon = client(RateLimits.waiting());

    mastodon.fetch(GET.at());
    assertThat(server.time.sleeps()).isEmpty();
    mastodon.fetch(GET.at());

    assertThat(server.time.slept()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void throwsWhereItIsToldTo() {
    server.answer(limited(429, 0));

    assertThatThrownBy(() -> client(RateLimits.throwing()).fetch(GET.at()))
        .isInstanceOfSatisfying(
            MastodonRateLimitException.class,
            e -> {
              assertThat(e.status()).isEqualTo(429);
              assertThat(e.reset()).isEqualTo(RESET);
              assertThat(e.sent()).isTrue();
              assertThat(e.error()).isEqualTo("Too many requests");
            });
    assertThat(server.time.sleeps()).isEmpty();
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void throwsBeforeSendingWhereTheLimitIsKnownToBeUsedUp() {
    server.answer(limited(200, 0));
    Mastodon mastodon = client(RateLimits.throwing());
    mastodon.fetch(GET.at());

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOfSatisfying(
            MastodonRateLimitException.class,
            e -> {
              assertThat(e.sent()).isFalse();
              assertThat(e.reset()).isEqualTo(RESET);
            });
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aDerivedClientCanThrowWhereTheOtherWaits() {
    server.answer(limited(429, 0));

    assertThatThrownBy(
            () ->
                client(RateLimits.waiting())
                    .with(CallOptions.rateLimits(RateLimits.throwing()))
                    .fetch(GET.at()))
        .isInstanceOf(MastodonRateLimitException.class);
  }

  @Test
  void paceSpreadsTheCallsOverTheTimeToTheReset() {
    server.answer(limited(200, 9)).answer(limited(200, 8)).answer(limited(200, 7));
    Mastodon mastodon = client(RateLimits.pacing().paceFactor(1));

    for (int i = 0; i < 3; i++) {
      mastodon.fetch(GET.at());
    }

    assertThat(server.time.sleeps())
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10));
  }

  @Test
  void aPatientClientGivesUpInTheEndWithTheReset() {
    server.always("/api/v1/things", limited(429, 0).setHeader("X-RateLimit-Reset", "86400"));
    Mastodon mastodon =
        client(
            RateLimits.waiting()
                .longestWait(Duration.ofMinutes(5))
                .patience(Duration.ofMinutes(12)));

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOfSatisfying(
            MastodonRateLimitException.class, e -> assertThat(e.reset()).isNotNull());
    assertThat(server.time.slept()).isEqualTo(Duration.ofMinutes(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "0", "99999999999999999999", "2001-01-01T00:00:00Z"})
  void strangeHeadersNeverFailAGoodCall(String reset) {
    server.answer(limited(200, 0).setHeader("X-RateLimit-Reset", reset));

    assertThat(client(RateLimits.waiting()).send(GET.at()).status()).isEqualTo(200);
  }

  @Test
  void a429ThatDoesNotSayWhenIsTriedAgainAfterAWhile() {
    server.answer(429, "{}").answer("{}");

    client(RateLimits.waiting()).fetch(GET.at());

    assertThat(server.time.slept()).isPositive();
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void clientsOfATokenCountTogetherThroughOneLimiter() {
    server.answer(limited(200, 0)).answer("{}");
    RateLimiter limiter = new LocalRateLimiter(server.time, server.time);
    Mastodon one = server.builder().accessToken("t0ken").rateLimiter(limiter).build();
    Mastodon two = server.builder().accessToken("t0ken").rateLimiter(limiter).build();

    one.fetch(GET.at());
    two.fetch(GET.at());

    assertThat(server.time.slept()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void clientsOfOtherTokensDoNotCountTogether() {
    server.answer(limited(200, 0)).answer("{}");
    RateLimiter limiter = new LocalRateLimiter(server.time, server.time);
    Mastodon one = server.builder().accessToken("t0ken").rateLimiter(limiter).build();
    Mastodon two = server.builder().accessToken("0ther").rateLimiter(limiter).build();

    one.fetch(GET.at());
    two.fetch(GET.at());

    assertThat(server.time.sleeps()).isEmpty();
  }

  @Test
  void aDeletionThatMustWaitHoldsNoReadingBack() {
    server.answer(limited(200, 0)).answer("{}").answer("{}");
    Mastodon mastodon = client(RateLimits.throwing());
    mastodon.statuses().delete("1");

    assertThatThrownBy(() -> mastodon.statuses().delete("2"))
        .isInstanceOf(MastodonRateLimitException.class);
    mastodon.statuses().get("3");

    assertThat(server.lines())
        .containsExactly("DELETE /api/v1/statuses/1", "GET /api/v1/statuses/3");
  }

  @Test
  void rowsKnowTheirBuckets() {
    assertThat(Endpoint.post("/api/v2/media", Object.class).bucket())
        .isEqualTo(RateLimitBucket.MEDIA);
    assertThat(Endpoint.post("/api/v1/statuses", Object.class).bucket())
        .isEqualTo(RateLimitBucket.POST);
    assertThat(Endpoint.delete("/api/v1/statuses/{id}", Object.class).bucket())
        .isEqualTo(RateLimitBucket.DELETE);
    assertThat(Endpoint.get("/api/v1/statuses/{id}", Object.class).bucket())
        .isEqualTo(RateLimitBucket.GENERAL);
  }

  @Test
  void pagesAfterTheFirstCountForThemselves() {
    server.answer(
        FakeMastodon.json("[{\"id\":\"2\"}]")
            .addHeader("Link", "</api/v1/timelines/home?max_id=2>; rel=\"next\""));
    server.answer(limited(200, 0).body("[{\"id\":\"1\"}]"));
    Mastodon mastodon = client(RateLimits.throwing());
    Page<?> second = mastodon.timelines().home().next();

    assertThat(second).isNotNull();
    assertThatThrownBy(() -> mastodon.timelines().home(Paging.maxId("1")))
        .isInstanceOf(MastodonRateLimitException.class);
    server.answer("[]");
    assertThat(mastodon.timelines().home().items()).isEmpty();
  }

  @Test
  void waitingCanBeInterrupted() {
    server.answer(limited(429, 0));
    Mastodon mastodon =
        server
            .builder()
            .listener(
                new io.github.mastodonjava.http.CallListener() {
                  @Override
                  public void called(io.github.mastodonjava.http.CallEvent event) {
                    Thread.currentThread().interrupt();
                  }
                })
            .build();
    try {
      assertThatThrownBy(() -> mastodon.fetch(GET.at()))
          .isInstanceOf(MastodonInterruptedException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }
}
