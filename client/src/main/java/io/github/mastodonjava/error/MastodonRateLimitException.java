package io.github.mastodonjava.error;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** 429: too many calls in too short a time; {@link #reset()} says when to go on. */
public final class MastodonRateLimitException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Instant reset;
  private final boolean sent;

  MastodonRateLimitException(ErrorResponse response, @Nullable Instant reset) {
    super(response, response + ". " + advice(reset));
    this.reset = reset;
    this.sent = true;
  }

  private MastodonRateLimitException(String endpoint, @Nullable Instant reset) {
    super(
        ErrorResponse.of(429, endpoint),
        EndpointText.of(endpoint) + ": not sent, the rate limit is used up. " + advice(reset));
    this.reset = reset;
    this.sent = false;
  }

  /** For a call that is not even sent, because the limit is known to be used up. */
  public static MastodonRateLimitException beforeSending(String endpoint, @Nullable Instant reset) {
    return new MastodonRateLimitException(endpoint, reset);
  }

  private static String advice(@Nullable Instant reset) {
    return reset == null
        ? "Try again later: the server does not say when"
        : "Try again after " + reset.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
  }

  /** When the limit starts anew, by this machine's clock; null where the server did not say. */
  public @Nullable Instant reset() {
    return reset;
  }

  /**
   * Whether the call reached the server. Where it did not, {@link #status()} is 429 all the same,
   * and there are no headers.
   */
  public boolean sent() {
    return sent;
  }
}
