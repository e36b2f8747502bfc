package io.github.mastodonjava;

import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.internal.http.CallSettings;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different for some calls: {@code mastodon.with(CallOptions.timeout(ofSeconds(5)))}
 * is a client that differs in this and shares everything else, its login too. Several are said one
 * after the other.
 */
public final class CallOptions {
  private final @Nullable Duration timeout;
  private final @Nullable RetryPolicy retries;
  private final @Nullable RateLimits rateLimits;
  private final Map<String, String> headers;

  private CallOptions(
      @Nullable Duration timeout,
      @Nullable RetryPolicy retries,
      @Nullable RateLimits rateLimits,
      Map<String, String> headers) {
    this.timeout = timeout;
    this.retries = retries;
    this.rateLimits = rateLimits;
    this.headers = headers;
  }

  /**
   * The longest time for one attempt, from connecting to the end of the answer's body; for uploads
   * and downloads, the longest time in which no byte moves. Zero for no limit.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static CallOptions timeout(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("a timeout is not negative: " + timeout);
    }
    return new CallOptions(timeout, null, null, Map.of());
  }

  /** Replaces the policy for repeating requests: {@link RetryPolicy#none()} sends each once. */
  public static CallOptions retries(RetryPolicy retries) {
    return new CallOptions(null, retries, null, Map.of());
  }

  /** Replaces what is done when the server's limit is reached. */
  public static CallOptions rateLimits(RateLimits rateLimits) {
    return new CallOptions(null, null, rateLimits, Map.of());
  }

  /** A header to send with each call. */
  public static CallOptions header(String name, String value) {
    return new CallOptions(
        null, null, null, Map.of(name, HeaderText.require("header " + name, value)));
  }

  /**
   * The language to ask for, as {@code de} or {@code pt-BR} (RFC 5646): that of errors and of
   * names.
   */
  public static CallOptions language(String language) {
    return header("Accept-Language", language);
  }

  CallSettings over(CallSettings base) {
    Map<String, String> both = new LinkedHashMap<>(base.headers());
    both.putAll(headers);
    return new CallSettings(
        timeout == null ? base.timeout() : timeout,
        retries == null ? base.retries() : retries,
        rateLimits == null ? base.rateLimits() : rateLimits,
        Collections.unmodifiableMap(both));
  }
}
