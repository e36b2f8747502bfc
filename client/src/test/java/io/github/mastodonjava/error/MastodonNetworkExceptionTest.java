package io.github.mastodonjava.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MastodonNetworkExceptionTest {
  static List<Arguments> failures() {
    SSLHandshakeException untrusted = new SSLHandshakeException("PKIX path building failed");
    untrusted.initCause(new CertificateException("not trusted"));
    return List.of(
        arguments(
            new UnknownHostException("social.example: Name or service not known"),
            "the host social.example is not known"),
        arguments(
            new UnknownHostException("proxy.example"),
            "the host proxy.example, on the way to social.example, is not known"),
        arguments(new NoRouteToHostException("h"), "there is no way to social.example"),
        arguments(new ConnectException("h"), "social.example refused the connection"),
        arguments(
            new ConnectException("Failed to connect to social.example/192.0.2.1:443"),
            "social.example refused the connection. Check the address and its port"),
        arguments(
            new ConnectException("Failed to connect to proxy.example/192.0.2.1:8080"),
            "proxy.example/192.0.2.1:8080, on the way to social.example, refused the connection"),
        arguments(
            new IOException("Unexpected response code for CONNECT: 403"),
            "the proxy refused the way to social.example (403)"),
        arguments(new IOException("Failed to authenticate with proxy"), "the proxy wants a login"),
        arguments(new SSLPeerUnverifiedException("h"), "is not for social.example"),
        arguments(untrusted, "the certificate of social.example is not trusted"),
        arguments(new SSLException("h"), "no secure connection to social.example"),
        arguments(new SocketException("Connection reset"), "broke off the connection"),
        arguments(new EOFException("h"), "broke off the connection"),
        arguments(new IOException("h"), "the connection to social.example failed (IOException)"),
        arguments(new SocketTimeoutException("h"), "no answer from social.example in time"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void messageSaysWhatHappened(IOException cause, String text) {
    MastodonNetworkException exception = of(cause);

    assertThat(exception)
        .hasMessageStartingWith("GET /api/v1/timelines/home: ")
        .hasMessageContaining(text)
        .hasCause(cause);
  }

  static Stream<IOException> timeouts() {
    return Stream.of(new SocketTimeoutException("timeout"), new InterruptedIOException("timeout"));
  }

  @ParameterizedTest
  @MethodSource("timeouts")
  void timeIsUpInAClassOfItsOwn(IOException cause) {
    assertThat(of(cause)).isInstanceOf(MastodonTimeoutException.class);
  }

  @Test
  void carriesHostAndEndpointWithoutTheQuery() {
    MastodonNetworkException exception =
        MastodonNetworkException.of(
            "GET /api/v1/x?access_token=canary", "social.example", new EOFException());

    assertThat(exception.host()).isEqualTo("social.example");
    assertThat(exception.endpoint()).isEqualTo("GET /api/v1/x");
    assertThat(exception.getMessage()).doesNotContain("canary");
  }

  @Test
  void causesThatGoRoundInACircleAreNoTrap() {
    SSLHandshakeException handshake = new SSLHandshakeException("h");
    handshake.initCause(new IOException(handshake));

    assertThat(of(handshake)).hasMessageContaining("no secure connection");
  }

  private static MastodonNetworkException of(IOException cause) {
    return MastodonNetworkException.of("GET /api/v1/timelines/home", "social.example", cause);
  }
}
