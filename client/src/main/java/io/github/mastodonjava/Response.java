package io.github.mastodonjava;

import io.github.mastodonjava.http.AsyncRefreshHeader;
import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.Unreadable;
import io.github.mastodonjava.internal.http.RateLimitHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer with all that came with it. */
public final class Response<T extends @Nullable Object> {
  private final T body;
  private final int status;
  private final Map<String, List<String>> headers;
  private final @Nullable RateLimit rateLimit;
  private final byte[] raw;
  private final List<Unreadable> unreadable;

  /**
   * Responses come from {@link Mastodon#send Mastodon.send} and {@link Mastodon#response
   * Mastodon.response}; this is for the library.
   */
  public Response(
      T body,
      int status,
      Map<String, List<String>> headers,
      @Nullable RateLimit rateLimit,
      byte[] raw,
      List<Unreadable> unreadable) {
    this.body = body;
    this.status = status;
    this.headers = headers;
    this.rateLimit = rateLimit;
    this.raw = raw;
    this.unreadable = List.copyOf(unreadable);
  }

  /** The answer; null only where the endpoint answers with nothing. */
  public T body() {
    return body;
  }

  /** The HTTP status, 200 to 299. */
  public int status() {
    return status;
  }

  /** All headers; their names can be asked for in any case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The first value of a header; null if it was not sent. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /**
   * What is left of the rate limit that the call counted against; null where the server does not
   * tell.
   */
  public @Nullable RateLimit rateLimit() {
    return rateLimit;
  }

  /**
   * How long the server asks to wait before the next call, by {@code Retry-After}; null where it
   * does not.
   */
  public @Nullable Duration retryAfter() {
    return RateLimitHeaders.retryAfter(headers, Instant.now());
  }

  /**
   * What the server goes on fetching for this answer, to be {@linkplain
   * io.github.mastodonjava.api.AsyncRefreshes#await awaited}; null for nothing.
   */
  public @Nullable AsyncRefreshHeader asyncRefresh() {
    return AsyncRefreshHeader.parse(header(AsyncRefreshHeader.NAME));
  }

  /** The same with what was made of its body. */
  <B extends @Nullable Object> Response<B> withBody(B made) {
    return new Response<>(made, status, headers, rateLimit, raw, unreadable);
  }

  /** The body as it came, unpacked. */
  public String rawBody() {
    return new String(raw, StandardCharsets.UTF_8);
  }

  /** The same where it is no text, such as a picture. */
  public byte[] rawBytes() {
    return raw.clone();
  }

  /** What stood in a list of the answer and could not be read as one of its elements. */
  public List<Unreadable> unreadable() {
    return unreadable;
  }

  /** Status and size; the body may be private. */
  @Override
  public String toString() {
    return "Response[" + status + ", " + raw.length + " bytes]";
  }
}
