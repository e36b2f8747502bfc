package io.github.mastodonjava.error;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with an error. Every status from 400 on that has no subclass of its own comes
 * as this class.
 */
public class MastodonApiException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final ErrorResponse response;

  MastodonApiException(ErrorResponse response, String message) {
    super(message, null);
    this.response = response;
  }

  /**
   * The exception for an answer.
   *
   * @param requiredScope the scope that the call needs, for a 403
   * @param reset when the rate limit starts anew, for a 429
   */
  public static MastodonApiException of(
      ErrorResponse response, @Nullable String requiredScope, @Nullable Instant reset) {
    return switch (response.status()) {
      case 401 -> new MastodonUnauthorizedException(response);
      case 403 -> new MastodonForbiddenException(response, requiredScope);
      case 404 -> new MastodonNotFoundException(response);
      case 410 -> new MastodonGoneException(response);
      case 422 -> new MastodonValidationException(response);
      case 429 -> new MastodonRateLimitException(response, reset);
      case 500 -> new MastodonInternalErrorException(response);
      case 502 -> new MastodonBadGatewayException(response);
      case 503 -> new MastodonUnavailableException(response);
      case 504 -> new MastodonGatewayTimeoutException(response);
      default ->
          response.status() >= 500
              ? new MastodonServerException(response, response.toString())
              : new MastodonApiException(response, response.toString());
    };
  }

  /** The status of the answer, such as 404. */
  public final int status() {
    return response.status();
  }

  /** Verb and path template of the call, such as {@code POST /api/v1/statuses}. */
  public final String endpoint() {
    return response.endpoint();
  }

  /** What the server says went wrong; null where it said nothing readable. */
  public final @Nullable String error() {
    return response.error();
  }

  /** The longer text of an OAuth error. */
  public final @Nullable String description() {
    return response.description();
  }

  /** What is wrong with each field, by its name; empty where the server does not say. */
  public final Map<String, List<FieldError>> details() {
    return response.details();
  }

  /** The headers of the answer; their names can be asked for in any case. */
  public final Map<String, List<String>> headers() {
    return response.headers();
  }
}
