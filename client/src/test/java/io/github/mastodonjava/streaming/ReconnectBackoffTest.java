package io.github.mastodonjava.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.internal.time.FakeRandom;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a stream is connected again unless somebody says otherwise. */
class ReconnectBackoffTest {
  private static final ReconnectBackoff LONGEST =
      ReconnectPolicy.standard().random(new FakeRandom(1));

  private static Attempt answer(int status, @Nullable Duration retryAfter) {
    return new Attempt(1, true, status, null, retryAfter);
  }

  private static Attempt failure(int number, IOException failure) {
    return new Attempt(number, true, null, failure, null);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 300", "1000, 300", "2147483646, 300"})
  void theLongestWaitDoublesUpToFiveMinutesAndThereIsNoLastAttempt(int number, long seconds) {
    assertThat(LONGEST.delay(failure(number, new IOException())))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void theWaitIsAnythingDownToNothing() {
    assertThat(
            ReconnectPolicy.standard()
                .random(new FakeRandom(0))
                .delay(failure(9, new IOException())))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void silenceAndTroubleWithTlsAreFailuresLikeOthers() {
    assertThat(LONGEST.delay(failure(1, new SocketTimeoutException()))).isNotNull();
    assertThat(LONGEST.delay(failure(1, new SSLHandshakeException("no")))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 501, 502, 503, 504, 520})
  void whatTheServerCannotForNowIsTriedAgain(int status) {
    assertThat(LONGEST.delay(answer(status, null))).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 401, 403, 404, 410, 422})
  void whatTheServerRefusesIsNot(int status) {
    assertThat(LONGEST.delay(answer(status, Duration.ofSeconds(1)))).isNull();
  }

  @Test
  void theServersWishIsTheShortestWaitButForMoreThanAnHour() {
    assertThat(LONGEST.delay(answer(503, Duration.ofMinutes(10))))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(LONGEST.delay(answer(503, Duration.ofDays(1)))).isEqualTo(Duration.ofHours(1));
    assertThat(LONGEST.delay(answer(503, Duration.ofMillis(1)))).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void baseAndCapAreSettable() {
    ReconnectBackoff own = LONGEST.base(Duration.ofSeconds(3)).cap(Duration.ofSeconds(10));

    assertThat(own.delay(failure(1, new IOException()))).isEqualTo(Duration.ofSeconds(3));
    assertThat(own.delay(failure(3, new IOException()))).isEqualTo(Duration.ofSeconds(10));
    assertThatThrownBy(() -> own.cap(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
