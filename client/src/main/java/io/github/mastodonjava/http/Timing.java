package io.github.mastodonjava.http;

import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.internal.time.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time as a client has it: what deadlines are measured by, and what pauses are slept in. */
public interface Timing extends InstantSource {
  /** The time of this machine. */
  Timing SYSTEM = of(InstantSource.system(), Sleeper.ofThread()::sleep);

  /** Waits as somebody says. */
  @FunctionalInterface
  interface Pause {
    void sleep(Duration duration) throws InterruptedException;
  }

  /** Returns when {@code duration} has passed. */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * The same between two questions to {@code endpoint}.
   *
   * @throws MastodonInterruptedException if the thread is interrupted; its flag is set again
   */
  default void pause(Duration duration, Endpoint<?> endpoint) {
    try {
      sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException(endpoint.toString(), e);
    }
  }

  /** Takes what tells the time, and what lets it pass. */
  static Timing of(InstantSource clock, Pause pause) {
    return new Timing() {
      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        pause.sleep(duration);
      }
    };
  }
}
