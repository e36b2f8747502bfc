package io.github.mastodonjava.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call, after it ended. It holds neither parameters nor anything secret.
 *
 * @param endpoint the row that was called; its path is a template, good as a metrics tag
 * @param attempt counted from 1; waiting for a rate limit makes one more, a redirect does not; of a
 *     stream, counted since its connection last held for a minute
 * @param status null if there was no answer
 * @param took from connecting to the end of the answer's body; of a stream, until it is open
 * @param rateLimit what is left; null where the server does not tell
 * @param failure why there was no answer; null if there was one
 */
public record CallEvent(
    Endpoint<?> endpoint,
    int attempt,
    @Nullable Integer status,
    Duration took,
    @Nullable RateLimit rateLimit,
    @Nullable IOException failure) {

  /** {@code GET /api/v1/polls/{id}: 200 in 35 ms, attempt 1, 299 of 300 calls left}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(endpoint.toString()).append(": ");
    if (status != null) {
      line.append(status);
    } else {
      line.append(failure == null ? "no answer" : failure.getClass().getSimpleName());
    }
    line.append(" in ").append(took.toMillis()).append(" ms, attempt ").append(attempt);
    if (rateLimit != null) {
      line.append(", ").append(rateLimit.remaining()).append(" of ").append(rateLimit.limit());
      line.append(" calls left");
    }
    return line.toString();
  }
}
