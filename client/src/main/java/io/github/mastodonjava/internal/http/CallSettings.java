package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.RetryPolicy;
import java.time.Duration;
import java.util.Map;

/** What can be different from call to call. */
public record CallSettings(
    Duration timeout, RetryPolicy retries, RateLimits rateLimits, Map<String, String> headers) {}
