package io.github.mastodonjava.sandbox.internal.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, with which requests.
 *
 * @param answer what is answered instead; only with {@link Kind#ANSWER}
 * @param method null for any
 * @param path null for any; one that ends with {@code *} stands for all that begin so
 * @param times how many requests are still to be hit
 * @param duration how long it takes; only with {@link Kind#SLOW_BODY}
 */
public record FaultPlan(
    Kind kind,
    @Nullable Answer answer,
    @Nullable String method,
    @Nullable String path,
    int times,
    Duration duration) {

  /** Ways to go wrong: the first three before the request is carried out, the others after. */
  public enum Kind {
    ANSWER,
    STALL,
    DROP,
    LOSE_ANSWER,
    STALL_IN_BODY,
    TRUNCATE_BODY,
    SLOW_BODY
  }

  boolean fits(String requestMethod, String requestPath) {
    return (method == null || method.equals(requestMethod))
        && (path == null
            || path.equals(requestPath)
            || (path.endsWith("*")
                && requestPath.startsWith(path.substring(0, path.length() - 1))));
  }

  FaultPlan used() {
    return times(times - 1);
  }

  public FaultPlan times(int newTimes) {
    return new FaultPlan(kind, answer, method, path, newTimes, duration);
  }

  public FaultPlan on(String newMethod, String newPath) {
    return new FaultPlan(kind, answer, newMethod, newPath, times, duration);
  }

  public FaultPlan answering(Answer newAnswer) {
    return new FaultPlan(kind, newAnswer, method, path, times, duration);
  }
}
