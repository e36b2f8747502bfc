package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.streaming.ReconnectPolicy;
import io.github.mastodonjava.streaming.StreamingOptions;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether and when a link connects again. For one thread at a time. */
final class Reconnection {
  private final Failures failures;
  private final ReconnectPolicy policy;
  private final ConnectLimit limit;
  private final Consumer<Throwable> reporter;
  private int attempt;

  Reconnection(Failures failures, StreamingOptions options, Consumer<Throwable> reporter) {
    this.failures = failures;
    this.policy = options.reconnect();
    this.limit = new ConnectLimit(options.connectsPerMinute());
    this.reporter = reporter;
  }

  void connecting(long now) {
    limit.connected(now);
  }

  /** The number of the attempt that is next, counted from 1 since a connection last was good. */
  int attempt() {
    return attempt;
  }

  MastodonException explain(Exception cause) {
    return failures.explain(cause);
  }

  /**
   * How long to wait; null for never.
   *
   * @param good whether the connection was, until it broke
   * @param askedMillis the wait that the stream itself asked for, -1 for none
   */
  @Nullable Duration delay(MastodonException why, boolean good, long askedMillis, long now) {
    attempt = good ? 1 : attempt + 1;
    Duration delay = delay(failures.attempt(attempt, why, askedMillis));
    return delay == null ? null : limit.atLeast(delay, now);
  }

  /** A policy that throws is reported, and the standard one stands in for it. */
  private @Nullable Duration delay(Attempt next) {
    try {
      return policy.delay(next);
    } catch (RuntimeException e) {
      reporter.accept(e);
      return ReconnectPolicy.standard().delay(next);
    }
  }
}
