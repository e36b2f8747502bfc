package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.internal.Background;
import io.github.mastodonjava.internal.http.BaseUrl;
import io.github.mastodonjava.internal.http.Transport;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private void stall() {
    server.always(
        "/api/v1/things", new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
  }

  @Test
  void theResultIsTheFutures() {
    server.answer("{}");

    assertThat(mastodon.async(m -> m.fetch(GET.at())).join()).isEqualTo(Map.of());
  }

  @Test
  void theExceptionIsTheFutures() {
    server.answer(404, "{}");

    assertThatThrownBy(() -> mastodon.async(m -> m.fetch(GET.at())).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(MastodonNotFoundException.class);
  }

  @Test
  void theCallRunsInADaemonOrVirtualThreadOfItsOwn() {
    Thread thread = mastodon.async(m -> Thread.currentThread()).join();

    assertThat(thread).isNotSameAs(Thread.currentThread());
    assertThat(thread.isDaemon()).isTrue();
  }

  @Test
  void theCallHasTheOptionsOfItsClient() {
    server.answer("{}");

    mastodon.with(CallOptions.language("de")).async(m -> m.fetch(GET.at())).join();

    assertThat(server.askedOnce().getHeaders().get("Accept-Language")).isEqualTo("de");
  }

  @Test
  void cancellingEndsACallThatWaitsForItsAnswer() throws InterruptedException {
    stall();
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    CompletableFuture<Object> call =
        mastodon.async(
            m -> {
              try {
                return m.fetch(GET.at());
              } catch (RuntimeException e) {
                seen.complete(e);
                throw e;
              }
            });
    Awaitility.await().until(() -> server.asked().size() == 1);

    assertThat(call.cancel(true)).isTrue();

    assertThat(seen.orTimeout(20, TimeUnit.SECONDS).join())
        .isInstanceOf(MastodonInterruptedException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void cancellingInterruptsWhateverTheCallDoes() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CompletableFuture<Object> call =
        mastodon.async(
            m -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.complete(true);
              }
              return "done";
            });
    begun.await();

    call.cancel(true);

    assertThat(interrupted.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    assertThat(call).isCancelled();
  }

  @Test
  void manyCallsRunAtOnce() {
    CountDownLatch all = new CountDownLatch(100);
    CompletableFuture<?>[] calls = new CompletableFuture<?>[100];
    for (int i = 0; i < calls.length; i++) {
      calls[i] =
          mastodon.async(
              m -> {
                all.countDown();
                try {
                  return all.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
    }

    assertThat(CompletableFuture.allOf(calls)).succeedsWithin(Duration.ofSeconds(30));
  }

  @Test
  void closingWaitsForWhatWasBegun() {
    server.answer(FakeMastodon.json("{}").headersDelay(200, TimeUnit.MILLISECONDS));
    CompletableFuture<Object> call = mastodon.async(m -> m.fetch(GET.at()));
    Awaitility.await().until(() -> server.asked().size() == 1);

    mastodon.close();

    assertThat(call).isCompletedWithValue(Map.of());
  }

  @Test
  void whatDoesNotEndInTimeIsBrokenOff() throws InterruptedException {
    Background background =
        new Background(new Transport(null, BaseUrl.parse(server.address(), false), null, 1));
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CompletableFuture<String> call =
        background.run(
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.complete(true);
              }
              return "done";
            });
    begun.await();

    background.close(Duration.ofMillis(1));

    assertThat(interrupted.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    assertThat(call.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo("done");
  }

  @Test
  void callsAfterClosingAreRefused() {
    Mastodon derived = mastodon.with(CallOptions.language("de"));
    mastodon.close();

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> derived.fetch(GET.at())).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> mastodon.async(m -> 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void closingTwiceIsFine() {
    mastodon.close();
    mastodon.close();

    assertThat(mastodon).hasToString("Mastodon[" + server.address() + "]");
  }

  @Test
  void theUsersHttpClientStaysOpen() throws Exception {
    server.answer("{}").answer("{}");
    OkHttpClient own = new OkHttpClient();
    Mastodon client = server.client(own);
    client.fetch(GET.at());

    client.close();

    assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
    try (okhttp3.Response answer =
        own.newCall(new Request.Builder().url(server.address()).build()).execute()) {
      assertThat(answer.code()).isEqualTo(200);
    }
    assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
  }

  @Test
  void noThreadKeepsTheProgramAlive() {
    server.answer("{}").answer("{}");
    mastodon.fetch(GET.at());
    mastodon.async(m -> m.fetch(GET.at())).join();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !thread.isDaemon())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("mastodon-") || name.startsWith("OkHttp "));
  }
}
