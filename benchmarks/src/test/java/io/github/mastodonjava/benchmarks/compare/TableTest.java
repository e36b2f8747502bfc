package io.github.mastodonjava.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Samples samples = new Samples();

  @Test
  void medianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
    assertThat(Samples.median(List.of(9.0, 1.0, 4.0, 2.0))).isEqualTo(3.0);
  }

  @Test
  void ratiosAreTakenWithinARound() {
    for (double slowdown : new double[] {1, 10, 100}) {
      samples.add("bare loop", "wall ms", 100 * slowdown);
      samples.add("SDK", "wall ms", 110 * slowdown);
    }
    assertThat(new Table(samples, "bare loop").markdown())
        .isEqualTo(
            """
            | | bare loop | SDK |
            |---|---|---|
            | wall ms | 1,000 | 1,100 (1.10×) |
            """);
  }

  @Test
  void aFigureThatARivalDoesNotHaveIsLeftBlank() {
    samples.add("bare loop", "peak RSS MB", 12.5);
    samples.add("SDK", "requests", 1);
    assertThat(new Table(samples, "bare loop").markdown())
        .isEqualTo(
            """
            | | bare loop | SDK |
            |---|---|---|
            | peak RSS MB | 12.50 |  |
            | requests |  | 1 |
            """);
  }
}
