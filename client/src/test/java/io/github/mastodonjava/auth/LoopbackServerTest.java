package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {
  private final RawHttp http = new RawHttp();
  private final LoopbackLogin login = LoopbackLogin.open(page -> true);
  private final URI uri = login.redirectUri();
  private final String host = uri.getRawAuthority();

  @AfterEach
  void close() {
    login.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/favicon.ico", "/callback/", "/Callback", "/%63allback", "//callback"})
  void anyOtherPathIsNotThere(String path) {
    assertThat(http.send(uri, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
        .startsWith("HTTP/1.1 404 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "HEAD", "OPTIONS", "get"})
  void onlyGetIsAnswered(String method) {
    assertThat(http.send(uri, method + " /callback HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
        .startsWith("HTTP/1.1 405 ")
        .contains("\r\nAllow: GET\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Host: evil.example",
    "Host: localhost:PORT",
    "Host: 127.0.0.1",
    "Host: 127.0.0.1:1",
    "Host: 127.0.0.1:PORT.evil.example",
    "X: 1"
  })
  void aPageOfAnotherNameIsNotServed(String header) {
    String named = header.replace("PORT", String.valueOf(uri.getPort()));

    assertThat(http.send(uri, "GET /callback HTTP/1.1\r\n" + named + "\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ");
  }

  @Test
  void twoHostsAreNone() {
    assertThat(
            http.send(
                uri,
                "GET /callback HTTP/1.1\r\nHost: %s\r\nHost: %s\r\n\r\n".formatted(host, host)))
        .startsWith("HTTP/1.1 421 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n",
        "hello\r\n\r\n",
        "GET\r\n\r\n",
        "GET /callback\r\n\r\n",
        "GET  /callback HTTP/1.1\r\n\r\n",
        "GET /callback?a b HTTP/1.1\r\n\r\n",
        "GET /callback?%zz HTTP/1.1\r\n\r\n",
        "GET callback HTTP/1.1\r\n\r\n",
        "GET http://127.0.0.1/callback HTTP/1.1\r\n\r\n",
        "GET /callback HTTP/2.0\r\n\r\n",
        "\u0016\u0003\u0001\u0000 tls?\n\n"
      })
  void whatIsNoRequestIsRefused(String text) {
    assertThat(http.send(uri, text)).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aBareLineFeedEndsALineToo() {
    assertThat(http.send(uri, "GET /callback HTTP/1.1\nhOST:" + host + "\n\n"))
        .contains("This page is out of date");
  }

  @ParameterizedTest
  @ValueSource(ints = {LoopbackConnection.LARGEST_HEAD, 1 << 20})
  void aHeadWithoutEndIsCutOff(int length) throws IOException {
    try (Socket socket = RawHttp.connect(uri)) {
      socket.getOutputStream().write(("GET /" + "a".repeat(length)).getBytes(US_ASCII));

      assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
          .isEqualTo("HTTP/1.1 431");
    }
  }

  @Test
  void aLongQueryIsRead() {
    String request = "GET /callback?code=%s HTTP/1.1\r\nHost: %s\r\n\r\n";

    assertThat(http.send(uri, request.formatted("a".repeat(15_000), host)))
        .contains("This page is out of date");
  }

  @Test
  void aRequestInManyPiecesIsReadWhole() throws IOException {
    try (Socket socket = RawHttp.connect(uri)) {
      socket.setTcpNoDelay(true);
      for (byte b : ("GET /callback HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(US_ASCII)) {
        socket.getOutputStream().write(b);
      }

      assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
          .contains("This page is out of date");
    }
  }

  @Test
  void aRequestThatEndsHalfWayIsForgotten() throws IOException {
    try (Socket socket = RawHttp.connect(uri)) {
      socket.getOutputStream().write("GET /callb".getBytes(US_ASCII));
      socket.shutdownOutput();

      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void aRequestThatDoesNotComeInTimeIsGivenUpHoweverManyBytesTrickleIn() {
    AtomicLong clock = new AtomicLong();
    try (LoopbackLogin slow =
        LoopbackLogin.open(
            page -> true, Duration.ofSeconds(5), () -> clock.getAndAdd(2_000_000_000L))) {
      assertThat(http.send(slow.redirectUri(), "GET /callback")).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void aConnectionThatStaysSilentIsGivenUp() {
    try (LoopbackLogin hasty =
        LoopbackLogin.open(page -> true, Duration.ofMillis(20), System::nanoTime)) {
      assertThat(http.send(hasty.redirectUri(), "")).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void silentConnectionsDoNotKeepTheBrowserOut() throws IOException {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        silent.add(RawHttp.connect(uri));
      }

      assertThat(http.get(uri)).contains("This page is out of date");
      assertThat(silent.get(0).getInputStream().read()).isEqualTo(-1);
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  @Test
  void noOtherAddressOfThisMachineIsListenedOn() throws IOException {
    assumeTrue(System.getProperty("os.name", "").equals("Linux"), "127.0.0.2 is only on Linux");
    InetAddress other = InetAddress.getByName("127.0.0.2");

    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new Socket(other, uri.getPort()).close());
  }

  @Test
  void nothingIsKeptFramedOrSniffed() {
    assertThat(http.get(uri))
        .contains(
            "\r\nCache-Control: no-store\r\n",
            "\r\nConnection: close\r\n",
            "\r\nContent-Type: text/html; charset=utf-8\r\n",
            "\r\nReferrer-Policy: no-referrer\r\n",
            "\r\nX-Content-Type-Options: nosniff\r\n",
            "default-src 'none'",
            "frame-ancestors 'none'");
  }
}
