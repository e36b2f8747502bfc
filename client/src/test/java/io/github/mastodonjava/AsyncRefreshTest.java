package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.entity.AsyncRefresh;
import io.github.mastodonjava.entity.AsyncRefreshStatus;
import io.github.mastodonjava.entity.Context;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.http.AsyncRefreshHeader;
import io.github.mastodonjava.http.RetryPolicy;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What came with an answer, and waiting for what is to come. */
class AsyncRefreshTest {
  private static final AsyncRefreshHeader REFRESH =
      new AsyncRefreshHeader("abc", Duration.ofSeconds(5), 2);
  private static final String ASKED = "GET /api/v1_alpha/async_refreshes/abc";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private static MockResponse.Builder refresh(String status, int count) {
    return FakeMastodon.json(
        "{\"async_refresh\":{\"id\":\"abc\",\"status\":\""
            + status
            + "\",\"result_count\":"
            + count
            + "}}");
  }

  private AsyncRefresh await(int seconds) {
    return mastodon.asyncRefreshes().await(REFRESH, Duration.ofSeconds(seconds));
  }

  @Test
  void theHeaderOfAnyCallCanBeRead() {
    server.answer(
        FakeMastodon.json("{\"ancestors\":[{\"id\":\"1\"}]}")
            .addHeader("Mastodon-Async-Refresh", "id=\"abc\", retry=5, result_count=2")
            .addHeader("X-Other", "yes"));

    Response<Context> response = mastodon.response(m -> m.statuses().context("42"));

    assertThat(response.asyncRefresh()).isEqualTo(REFRESH);
    assertThat(response.body().ancestors()).hasSize(1);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("x-other")).isEqualTo("yes");
    assertThat(response.rawBody()).contains("ancestors");
  }

  @Test
  void withoutTheHeaderThereIsNothingToAwait() {
    server.answer("[]");

    assertThat(mastodon.response(m -> m.timelines().home()).asyncRefresh()).isNull();
  }

  @Test
  void pagesOfAResponseGoOn() {
    server
        .answer(
            FakeMastodon.json("[{\"id\":\"2\"}]")
                .addHeader("Link", "</api/v1/timelines/home?max_id=2>; rel=next"))
        .answer("[{\"id\":\"1\"}]");

    assertThat(mastodon.response(m -> m.timelines().home()).body()).hasSize(2);
  }

  @Test
  void aFunctionThatMakesNoCallHasNoResponse() {
    assertThatIllegalArgumentException().isThrownBy(() -> mastodon.response(m -> "nothing"));
  }

  @Test
  void itIsAskedAsOftenAsTheServerWantsUntilItHasFinished() {
    server
        .answer(refresh("running", 3))
        .answer(refresh("running", 4).addHeader("Mastodon-Async-Refresh", "id=\"abc\", retry=9"))
        .answer(refresh("finished", 5));

    AsyncRefresh done = await(60);

    assertThat(done.status()).isEqualTo(AsyncRefreshStatus.FINISHED);
    assertThat(done.resultCount()).isEqualTo(5);
    assertThat(server.time.sleeps())
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));
    assertThat(server.lines()).containsExactly(ASKED, ASKED, ASKED);
  }

  @Test
  void itIsNotAskedAfterTheTimeout() {
    server.answer(refresh("running", 3)).answer(refresh("running", 4));

    AsyncRefresh unfinished = await(12);

    assertThat(unfinished.status()).isEqualTo(AsyncRefreshStatus.RUNNING);
    assertThat(unfinished.resultCount()).isEqualTo(4);
    assertThat(server.time.slept()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void withoutTimeNobodyIsAsked() {
    assertThat(await(4))
        .isEqualTo(new AsyncRefresh("abc", AsyncRefreshStatus.RUNNING, 2, java.util.Map.of()));
    assertThat(server.asked()).isEmpty();
    assertThat(server.time.sleeps()).isEmpty();
  }

  @Test
  void aServerInAHurryIsAskedOnceASecond() {
    server.answer(refresh("running", 0)).answer(refresh("finished", 0));

    mastodon
        .asyncRefreshes()
        .await(new AsyncRefreshHeader("abc", Duration.ZERO, null), Duration.ofSeconds(9));

    assertThat(server.time.sleeps()).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void anUnknownStatusIsNotTheEnd() {
    server.answer(refresh("paused", 0)).answer(refresh("finished", 0));

    assertThat(await(60).status()).isEqualTo(AsyncRefreshStatus.FINISHED);
  }

  @Test
  void oneThatTheServerHasForgottenIsAnError() {
    server.answer(404, "{\"error\":\"Record not found\"}");
    Mastodon impatient = mastodon.with(CallOptions.retries(RetryPolicy.none()));

    assertThatThrownBy(() -> impatient.asyncRefreshes().await(REFRESH, Duration.ofMinutes(1)))
        .isInstanceOf(MastodonNotFoundException.class);
  }

  @Test
  void waitingCanBeInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> await(60)).isInstanceOf(MastodonInterruptedException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }
}
