package io.github.mastodonjava.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of a call that failed.
 *
 * @param number 1 for the first
 * @param repeatable whether sending it again does no harm: its method is idempotent, or it carries
 *     an idempotency key
 * @param status of the answer; null if there was none
 * @param failure why there was no answer; null if there was one
 * @param retryAfter how long the server asks to wait; null where it does not
 */
public record Attempt(
    int number,
    boolean repeatable,
    @Nullable Integer status,
    @Nullable IOException failure,
    @Nullable Duration retryAfter) {}
