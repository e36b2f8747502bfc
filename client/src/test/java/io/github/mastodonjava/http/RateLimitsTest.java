package io.github.mastodonjava.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitsTest {
  @Test
  void defaultsAreAsDocumented() {
    assertThat(RateLimits.waiting())
        .hasToString("RateLimits[WAIT, paceFactor=1.1, longestWait=PT5M, patience=PT1H]");
  }

  @Test
  void everySettingIsKept() {
    RateLimits limits =
        RateLimits.pacing()
            .paceFactor(2)
            .longestWait(Duration.ofMinutes(1))
            .patience(Duration.ofHours(2));

    assertThat(limits)
        .hasToString("RateLimits[PACE, paceFactor=2.0, longestWait=PT1M, patience=PT2H]");
  }

  @Test
  void factoriesSayTheMethod() {
    assertThat(RateLimits.throwing().method()).isEqualTo(RateLimitMethod.THROW);
    assertThat(RateLimits.pacing().method()).isEqualTo(RateLimitMethod.PACE);
    assertThat(RateLimits.waiting().method()).isEqualTo(RateLimitMethod.WAIT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void paceFactorMustBePositive(double factor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateLimits.pacing().paceFactor(factor))
        .withMessageStartingWith("The pace factor must be positive");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void waitsMustBePositive(long seconds) {
    Duration wait = Duration.ofSeconds(seconds);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateLimits.waiting().longestWait(wait))
        .withMessageStartingWith("The longest wait must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateLimits.waiting().patience(wait))
        .withMessageStartingWith("The patience must be positive");
  }
}
