package io.github.mastodonjava;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonTimeoutException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionFailureTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things", Object.class);
  private static final Endpoint<Object> POST = Endpoint.post("/api/v1/things", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.builder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anUnknownHostIsNamed() {
    OkHttpClient noDns = NoNames.client();
    Mastodon lost =
        Mastodon.builder("no.example").httpClient(noDns).retryPolicy(RetryPolicy.none()).build();

    assertThatThrownBy(() -> lost.polls().get("1"))
        .isInstanceOfSatisfying(
            MastodonNetworkException.class,
            e -> {
              assertThat(e.host()).isEqualTo("no.example");
              assertThat(e.endpoint()).isEqualTo("GET /api/v1/polls/{id}");
              assertThat(e).hasMessageContaining("the host no.example is not known");
            });
  }

  @Test
  void aRefusedConnectionNamesTheHost() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Mastodon lost =
        Mastodon.builder("http://127.0.0.1:" + port).retryPolicy(RetryPolicy.none()).build();

    assertThatThrownBy(() -> lost.fetch(GET.at()))
        .isInstanceOf(MastodonNetworkException.class)
        .hasMessageContaining("127.0.0.1 refused the connection");
  }

  @Test
  void anAddressThatCannotBeReachedIsPassedOverForTheNext() throws IOException {
    server.answer("{}");
    List<InetAddress> addresses =
        List.of(
            InetAddress.getByAddress(new byte[] {127, -1, -1, -2}),
            InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));

    server
        .builder("http://two.localhost:" + server.port())
        .httpClient(new OkHttpClient.Builder().dns(host -> addresses).build())
        .build()
        .fetch(GET.at());

    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsATypedErrorAndIsNotTriedAgain() throws IOException {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    try (MockWebServer secure = new MockWebServer()) {
      secure.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
      secure.start();
      Mastodon careful =
          Mastodon.builder("https://localhost:" + secure.getPort())
              .accessToken("t0ken")
              .time(server.time, server.time)
              .build();

      assertThatThrownBy(() -> careful.fetch(GET.at()))
          .isInstanceOf(MastodonNetworkException.class)
          .hasMessageContaining("certificate of localhost is not trusted");
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void aCertificateThatTheUsersHttpClientTrustsIsFine() throws IOException {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates trusting =
        new HandshakeCertificates.Builder().addTrustedCertificate(own.certificate()).build();
    try (MockWebServer secure = new MockWebServer()) {
      secure.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
      secure.start();
      secure.enqueue(FakeMastodon.json("{}").build());
      Mastodon mastodon =
          Mastodon.builder("localhost:" + secure.getPort())
              .httpClient(
                  new OkHttpClient.Builder()
                      .sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager())
                      .build())
              .build();

      assertThat(mastodon.fetch(GET.at())).isEqualTo(Map.of());
    }
  }

  @Test
  void httpsToAServerOfPlainHttpIsATypedError() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> refused = CompletableFuture.runAsync(() -> refuseHttps(plain));
      Mastodon wrong =
          server
              .builder("https://127.0.0.1:" + plain.getLocalPort())
              .retryPolicy(RetryPolicy.none())
              .build();

      assertThatThrownBy(() -> wrong.fetch(GET.at()))
          .isInstanceOf(MastodonNetworkException.class)
          .hasMessageContaining("speaks https on this port");
      assertThat(refused).succeedsWithin(Duration.ofSeconds(20));
    }
  }

  /** What servers of plain http say to somebody who speaks TLS. */
  private static void refuseHttps(ServerSocket plain) {
    try (Socket socket = plain.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aServerThatSaysNothingIsGivenUpInTime() {
    server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

    assertThatThrownBy(() -> quick().fetch(GET.at()))
        .isInstanceOf(MastodonTimeoutException.class)
        .hasMessageContaining("no answer from 127.0.0.1 in time");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aBodyThatStallsIsGivenUpInTime() {
    server.answer(
        FakeMastodon.json("{\"a\":\"" + "x".repeat(100_000) + "\"}")
            .throttleBody(1024, 1, TimeUnit.HOURS));

    assertThatThrownBy(() -> quick().fetch(GET.at())).isInstanceOf(MastodonTimeoutException.class);
  }

  @Test
  void aTimeLimitOfLessThanAMillisecondIsOneToo() {
    server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

    assertThatThrownBy(
            () -> mastodon.with(CallOptions.timeout(Duration.ofNanos(1))).fetch(GET.at()))
        .isInstanceOf(MastodonTimeoutException.class);
  }

  @Test
  void theLongestTimeLimitIsTaken() {
    server.answer("{}").answer("{}");

    assertThat(
            mastodon.with(CallOptions.timeout(Duration.ofSeconds(Long.MAX_VALUE))).fetch(GET.at()))
        .isEqualTo(Map.of());
    assertThat(mastodon.with(CallOptions.timeout(Duration.ZERO)).fetch(GET.at()))
        .isEqualTo(Map.of());
  }

  private Mastodon quick() {
    return mastodon.with(CallOptions.timeout(Duration.ofMillis(300)));
  }

  @Test
  void aConnectionThatBreaksIsATypedError() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(MastodonNetworkException.class)
        .hasMessageContaining("127.0.0.1 broke off the connection");
  }

  @Test
  void aBodyThatBreaksOffIsATypedError() {
    server.answer(broken());

    assertThatThrownBy(() -> mastodon.fetch(GET.at()))
        .isInstanceOf(MastodonNetworkException.class)
        .hasMessageContaining("127.0.0.1 broke off the connection");
  }

  @Test
  void aBodyThatBreaksOffIsAskedForAgain() {
    server.answer(broken()).answer("{}");

    assertThat(server.client().fetch(GET.at())).isEqualTo(Map.of());
    assertThat(server.asked()).hasSize(2);
  }

  private static MockResponse.Builder broken() {
    return FakeMastodon.json("x".repeat(100_000)).onResponseBody(new SocketEffect.CloseSocket());
  }

  @Test
  void aPostOnABrokenConnectionIsSentOnce() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> server.client().fetch(POST.at()))
        .isInstanceOf(MastodonNetworkException.class);
    assertThat(server.asked()).hasSize(1);
    assertThat(server.time.sleeps()).isEmpty();
  }

  @Test
  void aPostOnAPooledConnectionThatBreaksIsSentOnce() {
    server
        .answer("{}")
        .answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    Mastodon client = server.client();
    client.fetch(POST.at());

    assertThatThrownBy(() -> client.fetch(POST.at())).isInstanceOf(MastodonNetworkException.class);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aCallOfAnInterruptedThreadEndsAsInterrupted() {
    server.answer("{}");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> server.client().fetch(GET.at()))
          .isInstanceOf(MastodonInterruptedException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void waitingForARetryCanBeInterrupted() {
    server.answer(503, "{}");
    Mastodon client =
        server
            .builder()
            .retryPolicy(
                attempt -> {
                  Thread.currentThread().interrupt();
                  return Duration.ofSeconds(1);
                })
            .build();
    try {
      assertThatThrownBy(() -> client.fetch(GET.at()))
          .isInstanceOf(MastodonInterruptedException.class)
          .hasMessageContaining("GET /api/v1/things");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }
}
