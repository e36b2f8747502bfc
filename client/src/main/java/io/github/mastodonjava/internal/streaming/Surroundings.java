package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.internal.DaemonThreads;
import java.security.SecureRandom;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** What streams have from the outside: threads, time, chance. */
public record Surroundings(Executor executor, Timer timer, RandomGenerator random) {
  /** Those that all clients of a program share. */
  public static Surroundings shared() {
    return Shared.SURROUNDINGS;
  }

  /** With another timer. */
  public Surroundings with(Timer other) {
    return new Surroundings(executor, other, random);
  }

  /** Made when first needed. */
  private static final class Shared {
    private static final SharedThreads THREADS = new SharedThreads(DaemonThreads.newExecutor());
    private static final Surroundings SURROUNDINGS =
        new Surroundings(THREADS, THREADS, new SecureRandom());
  }
}
