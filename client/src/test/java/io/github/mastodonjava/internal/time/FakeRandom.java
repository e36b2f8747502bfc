package io.github.mastodonjava.internal.time;

import java.util.random.RandomGenerator;

/** Chance that is none: always this fraction. */
public record FakeRandom(double value) implements RandomGenerator {
  @Override
  public double nextDouble() {
    return value;
  }

  @Override
  public long nextLong() {
    throw new UnsupportedOperationException("there are only fractions");
  }
}
