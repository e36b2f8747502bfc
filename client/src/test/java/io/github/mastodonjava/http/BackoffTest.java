package io.github.mastodonjava.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.internal.time.FakeRandom;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {
  private static final Backoff LONGEST = RetryPolicy.standard().random(new FakeRandom(1));

  @ParameterizedTest
  @CsvSource({"1, 500", "2, 1000", "3, 2000"})
  void waitsDouble(int number, long millis) {
    assertThat(LONGEST.delay(answer(number, 503, null))).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void fullJitterGoesDownToNothing() {
    assertThat(RetryPolicy.standard().random(new FakeRandom(0)).delay(answer(3, 503, null)))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void noWaitIsLongerThanTheCap() {
    Backoff policy = LONGEST.tries(100).cap(Duration.ofSeconds(10));

    assertThat(policy.delay(answer(50, 503, null))).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void baseIsSettable() {
    assertThat(LONGEST.base(Duration.ofSeconds(2)).delay(answer(1, 503, null)))
        .isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void fourthAttemptIsTheLast() {
    assertThat(LONGEST.delay(answer(4, 503, null))).isNull();
  }

  @Test
  void triesAreSettable() {
    assertThat(LONGEST.tries(1).delay(answer(1, 503, null))).isNull();
    assertThat(LONGEST.tries(6).delay(answer(5, 503, null))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void temporaryTroubleOfTheServerIsRepeated(int status) {
    assertThat(LONGEST.delay(answer(1, status, null))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 408, 422, 429, 500, 501, 505})
  void otherStatusesAreNotRepeated(int status) {
    assertThat(LONGEST.delay(answer(1, status, null))).isNull();
  }

  @Test
  void whatMightBeDoneTwiceIsNotRepeated() {
    assertThat(LONGEST.delay(new Attempt(1, false, 503, null, null))).isNull();
    assertThat(LONGEST.delay(new Attempt(1, false, null, new EOFException(), null))).isNull();
  }

  static Stream<IOException> brokenConnections() {
    return Stream.of(
        new ConnectException(),
        new SocketException("Connection reset"),
        new EOFException(),
        new UnknownHostException(),
        new SSLHandshakeException("Remote host terminated the handshake"),
        new IOException("unexpected end of stream"));
  }

  @ParameterizedTest
  @MethodSource("brokenConnections")
  void brokenConnectionIsRepeated(IOException failure) {
    assertThat(LONGEST.delay(new Attempt(1, true, null, failure, null))).isNotNull();
  }

  static Stream<IOException> hopelessFailures() {
    SSLHandshakeException untrusted = new SSLHandshakeException("PKIX path building failed");
    untrusted.initCause(new CertificateException());
    return Stream.of(
        untrusted,
        new SSLPeerUnverifiedException("Hostname not verified"),
        new SocketTimeoutException(),
        new InterruptedIOException("timeout"),
        new ProtocolException("Too many follow-up requests: 21"),
        new UnknownServiceException("CLEARTEXT communication not permitted"));
  }

  @ParameterizedTest
  @MethodSource("hopelessFailures")
  void whatRepetitionCannotHealIsNotRepeated(IOException failure) {
    assertThat(LONGEST.delay(new Attempt(1, true, null, failure, null))).isNull();
  }

  @Test
  void retryAfterIsTheLeast() {
    assertThat(LONGEST.delay(answer(1, 503, Duration.ofSeconds(7))))
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(LONGEST.delay(answer(3, 503, Duration.ofSeconds(1))))
        .isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void longRetryAfterMeansNoRepetition() {
    assertThat(LONGEST.delay(answer(1, 503, Duration.ofSeconds(61)))).isNull();
    assertThat(
            LONGEST
                .maxRetryAfter(Duration.ofMinutes(2))
                .delay(answer(1, 503, Duration.ofSeconds(61))))
        .isEqualTo(Duration.ofSeconds(61));
  }

  @Test
  void noneNeverRepeats() {
    assertThat(RetryPolicy.none().delay(answer(1, 503, null))).isNull();
  }

  @Test
  void nonsenseIsRefused() {
    Duration negative = Duration.ofMillis(-1);

    assertThatIllegalArgumentException().isThrownBy(() -> LONGEST.tries(0));
    assertThatIllegalArgumentException().isThrownBy(() -> LONGEST.base(negative));
    assertThatIllegalArgumentException().isThrownBy(() -> LONGEST.cap(negative));
    assertThatIllegalArgumentException().isThrownBy(() -> LONGEST.maxRetryAfter(negative));
  }

  @Property(seed = "1")
  void waitStaysWithinItsBounds(
      @ForAll @IntRange(min = 1, max = 1_000_000) int number,
      @ForAll @LongRange(min = 0) long base,
      @ForAll @LongRange(min = 0) long cap) {
    Backoff policy =
        RetryPolicy.standard()
            .tries(Integer.MAX_VALUE)
            .base(Duration.ofSeconds(base))
            .cap(Duration.ofSeconds(cap));

    assertThat(policy.delay(answer(number, 503, null)))
        .isBetween(Duration.ZERO, Duration.ofSeconds(cap));
  }

  private static Attempt answer(int number, int status, @Nullable Duration retryAfter) {
    return new Attempt(number, true, status, null, retryAfter);
  }
}
