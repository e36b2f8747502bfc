package io.github.mastodonjava.sandbox.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, with which requests.
 *
 * @param answer what is answered instead; only with {@link Kind#ANSWER}
 * @param method null for any
 * @param path null for any; one that ends with {@code *} stands for all that begin so
 * @param times how many requests are still to be hit
 */
public record FaultPlan(
    Kind kind, @Nullable Answer answer, @Nullable String method, @Nullable String path, int times) {

  /** Ways to go wrong: the first three before the request is carried out, the others after. */
  public enum Kind {
    ANSWER,
    STALL,
    DROP,
    LOSE_ANSWER,
    STALL_IN_BODY,
    TRUNCATE_BODY
  }

  boolean fits(String requestMethod, String requestPath) {
    return (method == null || method.equals(requestMethod))
        && (path == null
            || path.equals(requestPath)
            || (path.endsWith("*")
                && requestPath.startsWith(path.substring(0, path.length() - 1))));
  }

  FaultPlan used() {
    return new FaultPlan(kind, answer, method, path, times - 1);
  }
}
